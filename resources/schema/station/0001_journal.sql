-- 0001 The journal: every fact the station recorded or was handed, for ever; and who this station is.
-- oldest-reader: 1

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    oldest_reader INTEGER NOT NULL CHECK (oldest_reader BETWEEN 1 AND number)
) STRICT;

-- One row: the name under which this file's own entries are numbered. Made once, for good.
CREATE TABLE station (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL CHECK (id <> '')
) STRICT;
CREATE TRIGGER station_is_for_good BEFORE UPDATE ON station
BEGIN SELECT RAISE(ABORT, 'the station id is for good'); END;
CREATE TRIGGER station_is_never_deleted BEFORE DELETE ON station
BEGIN SELECT RAISE(ABORT, 'the station id is for good'); END;

-- A rowid table: bodies may be megabytes (a whole roster) and must not lie inside an index.
CREATE TABLE journal_entry (
    station TEXT NOT NULL CHECK (station <> ''),
    seq INTEGER NOT NULL CHECK (seq > 0),
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    body BLOB NOT NULL,
    previous_digest BLOB NOT NULL CHECK (length(previous_digest) = iif(seq = 1, 0, 32)),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (station, seq)
) STRICT;
CREATE TRIGGER journal_entry_is_final BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The newest entry of each station, kept apart so that a lost end of the journal is noticed.
-- order_ms: the latest at_ms of the station so far; unlike at_ms it never runs backwards (see docs/formats).
CREATE TABLE journal_head (
    station TEXT PRIMARY KEY,
    seq INTEGER NOT NULL CHECK (seq > 0),
    order_ms INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- Of this machine alone; not part of the record.
CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;
