-- 0004 What was imported about money, and who counts as paid by it.
-- oldest-reader: 1

-- The rows of a list and of a statement stay in the journal; these find them.
CREATE TABLE payment_list (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    file TEXT NOT NULL,
    source_digest BLOB NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    file TEXT NOT NULL,
    source_digest BLOB NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;

-- Who has paid, judged over all lists, the roster and the fee whenever one of them changes: the door only
-- looks it up.
CREATE TABLE paid_student (
    student TEXT PRIMARY KEY CHECK (student <> '')
) STRICT, WITHOUT ROWID;
