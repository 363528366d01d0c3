-- 0003 What happened at the doors. Nothing here is ever changed: what stands now are the views.
-- oldest-reader: 1

CREATE TABLE code_bound (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    code_digest BLOB NOT NULL CHECK (length(code_digest) = 32),
    student TEXT NOT NULL CHECK (student <> ''),
    how TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX code_bound_by_code ON code_bound (code_digest, order_ms, station, seq);
CREATE INDEX code_bound_by_student ON code_bound (student, order_ms, station, seq);

CREATE TABLE code_released (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    code_digest BLOB NOT NULL CHECK (length(code_digest) = 32),
    student TEXT NOT NULL CHECK (student <> ''),
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX code_released_by_code ON code_released (code_digest, student, order_ms, station, seq);

-- A release takes back every earlier binding of that code to that student, whichever arrived first here.
CREATE VIEW standing_binding AS
SELECT bound.station, bound.seq, bound.order_ms, bound.code_digest, bound.student
FROM code_bound AS bound
WHERE NOT EXISTS (
    SELECT 1 FROM code_released AS released
    WHERE released.code_digest = bound.code_digest AND released.student = bound.student
      AND (released.order_ms, released.station, released.seq) > (bound.order_ms, bound.station, bound.seq));

-- day, at: campaign time, as the plan writes it.
CREATE TABLE arrival (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    student TEXT NOT NULL CHECK (student <> ''),
    room TEXT NOT NULL CHECK (room <> ''),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    shot_number INTEGER NOT NULL CHECK (shot_number > 0),
    shot_room TEXT NOT NULL,
    shot_letter TEXT NOT NULL,
    code_digest BLOB NOT NULL,
    reasons TEXT NOT NULL,
    override_why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrival_by_student ON arrival (student, order_ms, station, seq);
CREATE INDEX arrival_by_time ON arrival (at);
CREATE INDEX arrival_by_shot ON arrival (room, day, shot_letter, shot_number);

-- Keyed by its own entry; the arrival it takes back may not have reached this file yet.
CREATE TABLE arrival_undone (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    arrival_station TEXT NOT NULL,
    arrival_seq INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrival_undone_by_arrival ON arrival_undone (arrival_station, arrival_seq);

CREATE VIEW standing_arrival AS
SELECT station, seq, order_ms, student, room, day, at, shot_number, shot_room, shot_letter
FROM arrival
WHERE NOT EXISTS (
    SELECT 1 FROM arrival_undone
    WHERE arrival_station = arrival.station AND arrival_seq = arrival.seq);

CREATE TABLE turned_away (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    student TEXT NOT NULL,
    room TEXT NOT NULL,
    at TEXT NOT NULL,
    code_digest BLOB NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('hold', 'refuse')),
    reasons TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX turned_away_by_time ON turned_away (at);
CREATE INDEX turned_away_by_student ON turned_away (student, order_ms, station, seq);

CREATE TABLE shot_accepted (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    student TEXT NOT NULL CHECK (student <> ''),
    room TEXT NOT NULL,
    at TEXT NOT NULL,
    shot_number INTEGER NOT NULL CHECK (shot_number > 0),
    shot_room TEXT NOT NULL,
    shot_letter TEXT NOT NULL,
    file TEXT NOT NULL,
    file_digest BLOB NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX shot_accepted_by_student ON shot_accepted (student, order_ms, station, seq);
