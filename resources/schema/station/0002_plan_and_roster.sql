-- 0002 The plan and the roster as the journal tells them.
-- oldest-reader: 1
-- Everything from here on can be rebuilt from journal_entry, entries of several stations in any order
-- between the stations. What several entries say about one thing is settled by (order_ms, station, seq): the
-- greatest is right.

-- The plan itself stays in the journal; this finds it.
CREATE TABLE plan_revision (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    scope TEXT NOT NULL CHECK (scope <> ''),
    revision INTEGER NOT NULL CHECK (revision > 0),
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_revision_by_scope ON plan_revision (scope, order_ms, station, seq);

CREATE TABLE roster_import (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_digest BLOB NOT NULL,
    put_count INTEGER NOT NULL CHECK (put_count >= 0),
    removed_count INTEGER NOT NULL CHECK (removed_count >= 0),
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;

-- set_*: the import whose word this row is. first_*: the earliest import that put the student on the roster,
-- and where in it he stood; null while only a removal is known. search_name: the name in small letters.
CREATE TABLE student (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    name TEXT NOT NULL,
    college TEXT NOT NULL,
    class_name TEXT NOT NULL,
    major TEXT NOT NULL,
    id_tail TEXT NOT NULL CHECK (length(id_tail) <= 4),
    level TEXT NOT NULL,
    status TEXT NOT NULL,
    is_eligible INTEGER NOT NULL CHECK (is_eligible IN (0, 1)),
    is_status_changed INTEGER NOT NULL CHECK (is_status_changed IN (0, 1)),
    search_name TEXT NOT NULL,
    initials TEXT NOT NULL,
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    set_order_ms INTEGER NOT NULL,
    set_station TEXT NOT NULL,
    set_seq INTEGER NOT NULL,
    first_order_ms INTEGER,
    first_station TEXT,
    first_seq INTEGER,
    first_position INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX student_by_class ON student (college, class_name);

CREATE VIEW roster AS
SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible, is_status_changed, search_name,
       initials, first_order_ms, first_station, first_seq, first_position
FROM student
WHERE is_removed = 0;
