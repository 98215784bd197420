import type { DatabaseKind } from './record-database.ts'

export interface Migration {
  readonly name: string
  readonly statements: (kind: DatabaseKind) => readonly string[]
}

// A number that the database counts up itself. AUTOINCREMENT never gives one twice.
const counting = (kind: DatabaseKind): string =>
  kind === 'sqlite' ? 'integer PRIMARY KEY AUTOINCREMENT' : 'bigserial PRIMARY KEY'

/**
 * The schema, the same in both databases: types are those that both know. The place in the list is the version.
 * What has been released is never changed; a change is a new migration at the end.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'first',
    statements: (kind) => [
      `CREATE TABLE settings (
        name text NOT NULL PRIMARY KEY, value text NOT NULL, set_by text, at bigint NOT NULL)`,
      'CREATE TABLE counters (name text NOT NULL PRIMARY KEY, value bigint NOT NULL)',
      "INSERT INTO counters (name, value) VALUES ('request', 0)",
      `CREATE TABLE questions (
        id text NOT NULL PRIMARY KEY, at bigint NOT NULL, person text NOT NULL, tenant text NOT NULL,
        conversation text NOT NULL, activity_id text NOT NULL, locale text NOT NULL, language text NOT NULL,
        text text, kind text NOT NULL, shown text NOT NULL, probability double precision NOT NULL, follows text,
        chosen_at bigint, chosen_article text)`,
      'CREATE INDEX questions_at ON questions (at)',
      'CREATE INDEX questions_person ON questions (person, at)',
      'CREATE INDEX questions_activity ON questions (conversation, activity_id)',
      `CREATE TABLE votes (
        person text NOT NULL, article_id text NOT NULL, question_id text NOT NULL, locale text NOT NULL,
        verdict text NOT NULL, reason text, comment text, at bigint NOT NULL,
        PRIMARY KEY (person, article_id, question_id))`,
      'CREATE INDEX votes_at ON votes (at)',
      `CREATE TABLE requests (
        id text NOT NULL PRIMARY KEY, number bigint NOT NULL UNIQUE, version integer NOT NULL, state text NOT NULL,
        at bigint NOT NULL, changed_at bigint NOT NULL, requester text NOT NULL, requester_name text NOT NULL,
        tenant text NOT NULL, requester_conversation text NOT NULL, locale text NOT NULL, title text NOT NULL,
        details text NOT NULL, question text, language text, shown text NOT NULL, vote text, assignee text,
        assignee_name text, answer text, search_text text NOT NULL)`,
      'CREATE INDEX requests_requester ON requests (requester)',
      'CREATE INDEX requests_state ON requests (state, changed_at)',
      `CREATE TABLE request_events (
        request_id text NOT NULL REFERENCES requests (id) ON DELETE CASCADE, version integer NOT NULL,
        at bigint NOT NULL, action text NOT NULL, party text NOT NULL, actor text NOT NULL,
        actor_name text NOT NULL, state text NOT NULL, note text, PRIMARY KEY (request_id, version))`,
      'CREATE INDEX request_events_actor ON request_events (actor)',
      `CREATE TABLE request_cards (
        request_id text NOT NULL REFERENCES requests (id) ON DELETE CASCADE, conversation text NOT NULL,
        activity_id text NOT NULL, audience text NOT NULL, PRIMARY KEY (request_id, conversation, activity_id))`,
      `CREATE TABLE preferences (
        person text NOT NULL PRIMARY KEY, locale text, plain_text integer, client_locale text, at bigint NOT NULL)`,
      `CREATE TABLE conversations (
        conversation text NOT NULL PRIMARY KEY, kind text NOT NULL, reference text NOT NULL, person text,
        at bigint NOT NULL, dead_reason text, dead_at bigint)`,
      'CREATE INDEX conversations_person ON conversations (person)',
      `CREATE TABLE turn_states (
        conversation text NOT NULL, person text NOT NULL, state text NOT NULL, version integer NOT NULL,
        expires_at bigint NOT NULL, PRIMARY KEY (conversation, person))`,
      'CREATE INDEX turn_states_person ON turn_states (person)',
      'CREATE INDEX turn_states_expires ON turn_states (expires_at)',
      `CREATE TABLE activities (
        key text NOT NULL PRIMARY KEY, claim text NOT NULL, lease_until bigint NOT NULL, status integer,
        at bigint NOT NULL)`,
      'CREATE INDEX activities_at ON activities (at)',
      `CREATE TABLE outbox (
        id ${counting(kind)}, idempotency_key text NOT NULL UNIQUE, conversation text NOT NULL, lane text NOT NULL,
        request_id text, payload text NOT NULL, state text NOT NULL, due_at bigint NOT NULL,
        lease_until bigint NOT NULL, attempts integer NOT NULL, error text, ended_at bigint)`,
      'CREATE INDEX outbox_due ON outbox (state, due_at)',
      'CREATE INDEX outbox_lane ON outbox (state, lane, id)',
      'CREATE INDEX outbox_request ON outbox (request_id)',
      'CREATE INDEX outbox_conversation ON outbox (conversation)',
    ],
  },
  {
    name: 'the message that an answer is voted on by',
    statements: () => [
      'ALTER TABLE questions ADD COLUMN voted_on_by text',
      'CREATE INDEX questions_voted_on_by ON questions (conversation, voted_on_by)',
    ],
  },
]
