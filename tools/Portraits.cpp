// SPDX-License-Identifier: Apache-2.0
#include "Portraits.h"

#include "vision/photo/LinearModel.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace liuying::vision {

using namespace Qt::StringLiterals;

std::vector<Portrait> readPortraits(const QString &folder)
{
    const Result<const FaceFinder *> finder = FaceFinder::get();
    QFile table(folder + u"/labels.tsv"_s);
    if (!finder || !table.open(QIODevice::ReadOnly))
        return {};
    const QStringList head = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
    std::vector<Portrait> portraits;
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
        Portrait portrait;
        for (qsizetype i = 0; i < std::min(head.size(), cells.size()); ++i)
            portrait.labels.insert(head[i], cells[i]);
        portrait.file = portrait.labels.value(u"file"_s);
        portrait.person = portrait.labels.value(u"person"_s);
        portrait.bgr = cv::imread((folder + u'/' + portrait.file).toStdString(), cv::IMREAD_COLOR);
        cv::Mat grey;
        cv::cvtColor(portrait.bgr, grey, cv::COLOR_BGR2GRAY);
        const std::vector<FoundFace> faces = (*finder)->find(grey);
        if (faces.empty() || portrait.person.contains(u'+'))
            continue;
        portrait.face = faces.front();
        portraits.push_back(std::move(portrait));
    }
    return portraits;
}

int PersonFolds::of(const QString &person)
{
    if (!m_folds.contains(person))
        m_folds.insert(person, int(m_folds.size()) % kFolds);
    return m_folds.value(person);
}

bool writeModel(const QString &output, const QString &name, const LinearModel &model,
                const Provenance &provenance, const QJsonArray &figures)
{
    const QJsonObject trainedOn{
        {u"labels"_s, provenance.check},
        {u"date"_s, QDate::currentDate().toString(Qt::ISODate)},
        {u"people"_s, provenance.people},
        {u"brokenPictures"_s, provenance.broken},
        {u"goodPictures"_s, provenance.good},
        {u"pictures"_s, u"DeBruine & Jones, Face Research Lab London Set (2017), CC-BY, cut out and altered; "
                        "webmorphR.stim single-subject sets, CC0; staff portraits of the Presidential "
                        "Innovation Fellows, US government work, CC0. None is in this project."_s}};
    const QJsonObject object{
        {u"version"_s, LinearModel::kVersion}, {u"features"_s, int(model.size())},
        {u"bias"_s, double(model.bias())},     {u"trainedOn"_s, trainedOn},
        {u"onPeopleNotTrainedOn"_s, figures},  {u"weights"_s, QString::fromLatin1(model.encodedWeights())}};
    QFile file(u"%1/%2.json"_s.arg(output, name));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
}

} // namespace liuying::vision
