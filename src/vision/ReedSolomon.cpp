// SPDX-License-Identifier: Apache-2.0
#include "vision/ReedSolomon.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace liuying::vision {

namespace {

constexpr int kOrder = 255; ///< of the field's multiplicative group

struct Tables {
    std::array<Codeword, std::size_t(2 * kOrder)> power{};
    std::array<int, 256> log{};
};

constexpr Tables makeTables()
{
    Tables tables;
    int value = 1;
    for (std::size_t i = 0; i < kOrder; ++i) {
        tables.power[i] = static_cast<Codeword>(value);
        tables.power[i + kOrder] = static_cast<Codeword>(value);
        tables.log[static_cast<std::size_t>(value)] = static_cast<int>(i);
        value <<= 1;
        if (value > 0xff)
            value ^= 0x11d;
    }
    return tables;
}

constexpr Tables kTables = makeTables();

Codeword power(int exponent)
{
    return kTables.power[static_cast<std::size_t>((exponent % kOrder + kOrder) % kOrder)];
}

Codeword product(Codeword a, Codeword b)
{
    if (a == 0 || b == 0)
        return 0;
    return kTables.power[static_cast<std::size_t>(kTables.log[a] + kTables.log[b])];
}

Codeword quotient(Codeword a, Codeword b)
{
    if (a == 0)
        return 0;
    return kTables.power[static_cast<std::size_t>(kTables.log[a] + kOrder - kTables.log[b])];
}

/// Coefficients, that of x⁰ first.
using Polynomial = std::vector<Codeword>;

Codeword valueAt(const Polynomial &polynomial, Codeword x)
{
    Codeword value = 0;
    for (auto coefficient = polynomial.rbegin(); coefficient != polynomial.rend(); ++coefficient)
        value = product(value, x) ^ *coefficient;
    return value;
}

int degreeOf(const Polynomial &polynomial)
{
    const auto top = std::find_if(polynomial.rbegin(), polynomial.rend(), [](Codeword c) { return c != 0; });
    return static_cast<int>(polynomial.rend() - top) - 1;
}

/// The values of the block at α⁰, α¹ … : all zero for a block without errors.
Polynomial syndromesOf(const std::vector<Codeword> &block, int redundancy)
{
    Polynomial syndromes;
    for (int i = 0; i < redundancy; ++i) {
        const Codeword x = power(i);
        Codeword value = 0;
        for (const Codeword codeword : block)
            value = product(value, x) ^ codeword;
        syndromes.push_back(value);
    }
    return syndromes;
}

/// The element that stands for a place: its power counts from the end of the block.
Codeword locatorOf(std::size_t place, std::size_t length)
{
    return power(static_cast<int>(length - 1 - place));
}

/// Has its zeros where the codewords are erased.
Polynomial erasureLocator(const std::vector<int> &erased, std::size_t length, std::size_t size)
{
    Polynomial locator(size, 0);
    locator[0] = 1;
    for (const int place : erased) {
        const Codeword at = locatorOf(static_cast<std::size_t>(place), length);
        for (std::size_t i = size - 1; i > 0; --i)
            locator[i] ^= product(at, locator[i - 1]);
    }
    return locator;
}

Polynomial timesX(Polynomial polynomial)
{
    std::rotate(polynomial.rbegin(), polynomial.rbegin() + 1, polynomial.rend());
    polynomial[0] = 0;
    return polynomial;
}

/// Berlekamp and Massey's shortest register, begun with the erasures that are known: the locator of erasures
/// and errors (Blahut, Algebraic Codes for Data Transmission, chapter 7).
Polynomial errataLocator(const Polynomial &syndromes, Polynomial locator, int erased)
{
    Polynomial correction = locator;
    int length = erased;
    for (int k = erased; k < static_cast<int>(syndromes.size()); ++k) {
        Codeword discrepancy = 0;
        for (int i = 0; i <= k; ++i)
            discrepancy ^=
                product(locator[static_cast<std::size_t>(i)], syndromes[static_cast<std::size_t>(k - i)]);
        correction = timesX(std::move(correction));
        if (discrepancy == 0)
            continue;
        Polynomial next = locator;
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i] ^= product(discrepancy, correction[i]);
        if (2 * length <= k + erased) {
            length = k + 1 + erased - length;
            for (std::size_t i = 0; i < locator.size(); ++i)
                correction[i] = quotient(locator[i], discrepancy);
        }
        locator = std::move(next);
    }
    return locator;
}

/// The places where the locator is zero; empty unless there are as many as its degree.
std::optional<std::vector<std::size_t>> zerosOf(const Polynomial &locator, std::size_t length)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < length; ++place) {
        if (valueAt(locator, quotient(1, locatorOf(place, length))) == 0)
            places.push_back(place);
    }
    if (static_cast<int>(places.size()) != degreeOf(locator))
        return std::nullopt;
    return places;
}

/// Syndromes times locator, modulo x^redundancy.
Polynomial evaluatorOf(const Polynomial &syndromes, const Polynomial &locator)
{
    Polynomial evaluator(syndromes.size(), 0);
    for (std::size_t i = 0; i < syndromes.size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            evaluator[i] ^= product(locator[j], syndromes[i - j]);
    }
    return evaluator;
}

/// In a field of characteristic two only odd powers have a derivative.
Polynomial derivativeOf(const Polynomial &polynomial)
{
    Polynomial derivative(polynomial.size(), 0);
    for (std::size_t i = 1; i < polynomial.size(); i += 2)
        derivative[i - 1] = polynomial[i];
    return derivative;
}

/// Forney's formula at every place; empty when the block is no code block even so.
std::optional<std::vector<Codeword>> mended(std::vector<Codeword> block, const Polynomial &syndromes,
                                            const Polynomial &locator, const std::vector<std::size_t> &places)
{
    const Polynomial evaluator = evaluatorOf(syndromes, locator);
    const Polynomial derivative = derivativeOf(locator);
    for (const std::size_t place : places) {
        const Codeword at = locatorOf(place, block.size());
        const Codeword inverse = quotient(1, at);
        const Codeword slope = valueAt(derivative, inverse);
        if (slope == 0)
            return std::nullopt;
        block[place] ^= product(at, quotient(valueAt(evaluator, inverse), slope));
    }
    const Polynomial rest = syndromesOf(block, static_cast<int>(syndromes.size()));
    if (degreeOf(rest) >= 0)
        return std::nullopt;
    return block;
}

bool isIn(const std::vector<int> &places, std::size_t place)
{
    return std::find(places.begin(), places.end(), static_cast<int>(place)) != places.end();
}

/// Binary logarithm of n over k.
double logOfChoices(int n, int k)
{
    return (std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0)) / std::log(2.0);
}

} // namespace

std::optional<int> correctBlock(std::vector<Codeword> &block, int redundancy, const std::vector<int> &erased)
{
    const auto erasures = static_cast<int>(erased.size());
    if (erasures > redundancy)
        return std::nullopt;
    const Polynomial syndromes = syndromesOf(block, redundancy);
    if (degreeOf(syndromes) < 0)
        return 0;
    const auto size = static_cast<std::size_t>(redundancy) + 1;
    const Polynomial locator = errataLocator(syndromes, erasureLocator(erased, block.size(), size), erasures);
    const int errors = degreeOf(locator) - erasures;
    if (2 * errors + erasures > redundancy)
        return std::nullopt;
    const auto places = zerosOf(locator, block.size());
    if (!places)
        return std::nullopt;
    auto whole = mended(block, syndromes, locator, *places);
    if (!whole)
        return std::nullopt;
    block = std::move(*whole);
    return static_cast<int>(
        std::ranges::count_if(*places, [&](std::size_t place) { return !isIn(erased, place); }));
}

std::optional<int> mostErrorsWorthBelieving(int length, int redundancy, int erased)
{
    constexpr double kMostLog = -36;
    std::optional<int> most;
    double words = 0;
    for (int errors = 0; 2 * errors + erased <= redundancy; ++errors) {
        words += std::exp2(logOfChoices(length - erased, errors) + 8.0 * errors);
        if (std::log2(words) - 8.0 * (redundancy - erased) > kMostLog)
            break;
        most = errors;
    }
    return most;
}

} // namespace liuying::vision
