-- 0007 What people decide about money, how far refunds are, who has proofread; entries found by their kind.
-- oldest-reader: 7
-- An older program cannot read such entries, and would let in whoever paid by an import that was taken back.

-- One row for each entry of the journal, so that the entries of a few kinds are found in the order of the
-- record without reading the others.
CREATE TABLE journal_order (
    kind TEXT NOT NULL,
    order_ms INTEGER NOT NULL,
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, order_ms, station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_order (kind, order_ms, station, seq)
SELECT kind, max(at_ms) OVER (PARTITION BY station ORDER BY seq), station, seq
FROM journal_entry;

ALTER TABLE statement ADD COLUMN account TEXT NOT NULL DEFAULT '';
UPDATE statement SET account = coalesce(
    (SELECT json_extract(CAST(body AS TEXT), '$.statement.account') FROM journal_entry AS entry
     WHERE entry.station = statement.station AND entry.seq = statement.seq
       AND json_valid(CAST(body AS TEXT))), '');

-- Keyed by its own entry; the import it takes back may not have reached this file yet.
CREATE TABLE import_reversed (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    import_station TEXT NOT NULL,
    import_seq INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_reversed_by_import ON import_reversed (import_station, import_seq, order_ms, station, seq);

CREATE VIEW standing_payment_list AS
SELECT station, seq, order_ms, at_ms, file, source_digest, row_count
FROM payment_list
WHERE NOT EXISTS (
    SELECT 1 FROM import_reversed
    WHERE import_station = payment_list.station AND import_seq = payment_list.seq);

CREATE VIEW standing_statement AS
SELECT station, seq, order_ms, at_ms, file, source_digest, row_count, account
FROM statement
WHERE NOT EXISTS (
    SELECT 1 FROM import_reversed
    WHERE import_station = statement.station AND import_seq = statement.seq);

-- source, sheet, row: the row of an import that a person decided about.
CREATE TABLE item_settled (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    source BLOB NOT NULL,
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN
        ('as-it-is', 'counts-for', 'does-not-count', 'belongs-to', 'not-ours', 'refund-payout')),
    student TEXT NOT NULL,
    college TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_settled_by_item ON item_settled (source, sheet, row, order_ms, station, seq);

-- Keyed by its own entry; the decision it takes back may not have reached this file yet.
CREATE TABLE item_reopened (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    settled_station TEXT NOT NULL,
    settled_seq INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_reopened_by_settled ON item_reopened (settled_station, settled_seq);

-- The newest decision about each row, unless it was taken back; the one before it does not come back.
CREATE VIEW standing_item AS
SELECT station, seq, order_ms, at_ms, actor, source, sheet, row, decision, student, college, why
FROM item_settled AS settled
WHERE NOT EXISTS (
    SELECT 1 FROM item_settled AS newer
    WHERE newer.source = settled.source AND newer.sheet = settled.sheet AND newer.row = settled.row
      AND (newer.order_ms, newer.station, newer.seq) > (settled.order_ms, settled.station, settled.seq))
  AND NOT EXISTS (
    SELECT 1 FROM item_reopened
    WHERE settled_station = settled.station AND settled_seq = settled.seq);

-- college: empty when the alias was taken from it.
CREATE TABLE college_alias (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    college TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX college_alias_by_alias ON college_alias (alias, order_ms, station, seq);

CREATE VIEW standing_college_alias AS
SELECT station, seq, order_ms, alias, college
FROM college_alias AS given
WHERE college <> '' AND NOT EXISTS (
    SELECT 1 FROM college_alias AS newer
    WHERE newer.alias = given.alias
      AND (newer.order_ms, newer.station, newer.seq) > (given.order_ms, given.station, given.seq));

-- A row for each student an entry names; position: where in it he stood. Which steps count is for
-- judgeRefunds(): of two stations each may have paid out the same refund, and both rows stay.
CREATE TABLE refund_step (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('approved', 'paid-out', 'taken-back')),
    student TEXT NOT NULL CHECK (student <> ''),
    amount_minor INTEGER NOT NULL,
    note TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (station, seq, position),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_step_by_time ON refund_step (order_ms, station, seq, position);

-- set_*: the import whose mark this is, the newest that names the student. day: empty when it does not say.
CREATE TABLE proofreading_mark (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    name TEXT NOT NULL,
    is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    day TEXT NOT NULL,
    set_order_ms INTEGER NOT NULL,
    set_station TEXT NOT NULL,
    set_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX shot_accepted_by_time ON shot_accepted (at);
