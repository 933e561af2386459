-- NAP-I Atlas, schema 1. Readable and searchable with any sqlite3 that has FTS5.
PRAGMA application_id = 0x4E415049; -- "NAPI"
PRAGMA user_version = 1;
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';

-- What the edition says of itself; key names as Datasette uses them, and more.
CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- The closed lists: fields of action and target groups.
CREATE TABLE label (
    list TEXT NOT NULL CHECK (list IN ('field', 'target')),
    id TEXT NOT NULL,
    ord INTEGER NOT NULL,
    de TEXT NOT NULL,
    en TEXT NOT NULL,
    PRIMARY KEY (list, id)
) WITHOUT ROWID;

-- The outline: one row a record of any kind, no long texts.
CREATE TABLE record (
    rid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title_de TEXT NOT NULL,
    title_en TEXT,          -- NULL: only the original exists
    abbreviation TEXT,
    category TEXT,
    phase TEXT,
    phase_basis TEXT CHECK (phase_basis IN ('named', 'inferred', 'theme')),
    basis TEXT CHECK (basis IN ('stated', 'summit', 'related')),
    forum TEXT,
    field TEXT,
    start_date TEXT,        -- ISO, as firm as known: 2020, 2020-10 or 2020-10-19
    end_date TEXT,
    UNIQUE (kind, id)
);

-- Every text of a record, by role: summary, note, motto, topic, results, venue, url...
CREATE TABLE record_text (
    rid INTEGER NOT NULL REFERENCES record,
    role TEXT NOT NULL,
    ord INTEGER NOT NULL,
    de TEXT NOT NULL,
    en TEXT,
    PRIMARY KEY (rid, role, ord)
) WITHOUT ROWID;

-- Everything that a record points at, by role: source, lead, partner, target, summit, phase, related.
-- `id` is NULL for a free name without a record; de and en hold that name, the original wording or the reason.
CREATE TABLE record_ref (
    rid INTEGER NOT NULL REFERENCES record,
    role TEXT NOT NULL,
    ord INTEGER NOT NULL,
    kind TEXT,
    id TEXT,
    de TEXT,
    en TEXT,
    PRIMARY KEY (rid, role, ord)
) WITHOUT ROWID;
CREATE INDEX record_ref_target ON record_ref (kind, id);

-- Figures of a record, or of the plan where rid is NULL.
CREATE TABLE figure (
    fid INTEGER PRIMARY KEY,
    rid INTEGER REFERENCES record,
    label_de TEXT, label_en TEXT,
    value REAL NOT NULL,
    unit_de TEXT NOT NULL, unit_en TEXT,
    qualifier_de TEXT, qualifier_en TEXT,
    meaning_de TEXT NOT NULL, meaning_en TEXT,
    as_of TEXT,
    as_of_note_de TEXT, as_of_note_en TEXT
);
CREATE INDEX figure_record ON figure (rid);

-- How much of what sources count the edition holds; stated is NULL where no source gives a number. list is the link
-- of a search that finds what is counted here.
CREATE TABLE coverage (
    cid INTEGER PRIMARY KEY,
    title_de TEXT NOT NULL, title_en TEXT NOT NULL,
    phase TEXT,
    stated REAL,
    qualifier_de TEXT, qualifier_en TEXT,
    rule_de TEXT NOT NULL, rule_en TEXT NOT NULL,
    list TEXT NOT NULL
);

-- What each version of the edition changed, the latest first.
CREATE TABLE change (
    ord INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    de TEXT NOT NULL, en TEXT NOT NULL
);

-- Criticism, reactions, and the versions of a contradiction.
CREATE TABLE statement (
    sid INTEGER PRIMARY KEY,
    rid INTEGER NOT NULL REFERENCES record,
    type TEXT NOT NULL CHECK (type IN ('criticism', 'reaction', 'version')),
    by_de TEXT, by_en TEXT,
    de TEXT NOT NULL, en TEXT
);
CREATE INDEX statement_record ON statement (rid);

-- The sources of a figure, statement or count that has its own; where none is named, the record's sources carry it.
CREATE TABLE evidence (
    owner TEXT NOT NULL CHECK (owner IN ('figure', 'statement', 'coverage')),
    oid INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (owner, oid, ord)
) WITHOUT ROWID;

-- Shadow columns for full-text search: for each group of fields and language the folded words, their stems and
-- parts of compounds. rowid is record.rid.
CREATE VIRTUAL TABLE search USING fts5 (
    title_de_exact, title_en_exact, title_de_stem, title_en_stem, title_de_part, title_en_part,
    summary_de_exact, summary_en_exact, summary_de_stem, summary_en_stem, summary_de_part, summary_en_part,
    people_de_exact, people_en_exact, people_de_stem, people_en_stem, people_de_part, people_en_part,
    rest_de_exact, rest_en_exact, rest_de_stem, rest_en_stem, rest_de_part, rest_en_part,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '§'", prefix = '2 3'
);

-- What the search knows of words, all folded (ä as ae, ß as ss, small): the parts of compounds; what means the same
-- as a term, as stems; every word with the spelling that is shown for it and the number of records that have it.
CREATE TABLE word_part (word TEXT PRIMARY KEY, parts TEXT) WITHOUT ROWID; -- NULL: may be a part itself
CREATE TABLE synonym (
    stems TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    term INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (stems, language, term)
) WITHOUT ROWID;
CREATE INDEX synonym_term ON synonym (term);
CREATE TABLE word (
    word TEXT PRIMARY KEY,
    stem_de TEXT NOT NULL,
    stem_en TEXT NOT NULL,
    shown TEXT NOT NULL,
    records INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX word_stem_de ON word (stem_de);
CREATE INDEX word_stem_en ON word (stem_en);

-- The kinds as tables of their own, for readers with sqlite3.
CREATE VIEW measures AS
    SELECT id, title_de, title_en, category AS type, phase, phase_basis, basis, forum, field, start_date, end_date,
           (SELECT de FROM record_text t WHERE t.rid = r.rid AND role = 'summary') AS summary_de,
           (SELECT en FROM record_text t WHERE t.rid = r.rid AND role = 'summary') AS summary_en,
           (SELECT group_concat(id, ', ') FROM record_ref f WHERE f.rid = r.rid AND role = 'lead') AS lead
    FROM record r WHERE kind = 'measure';
CREATE VIEW summits AS
    SELECT id, title_de, title_en, start_date AS date,
           (SELECT de FROM record_text t WHERE t.rid = r.rid AND role = 'results') AS results_de,
           (SELECT en FROM record_text t WHERE t.rid = r.rid AND role = 'results') AS results_en
    FROM record r WHERE kind = 'summit';
CREATE VIEW sources AS
    SELECT id, title_de AS title, category = 'official' AS official, start_date AS published,
           (SELECT de FROM record_text t WHERE t.rid = r.rid AND role = 'url') AS url,
           (SELECT de FROM record_text t WHERE t.rid = r.rid AND role = 'publisher') AS publisher
    FROM record r WHERE kind = 'source';
