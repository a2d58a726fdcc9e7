// The client of the API, generated from its OpenAPI document. Do not edit: change the controllers, and accept the document.
// It needs fetch, and nothing else. Types are all that is stripped from it, so it runs as it is where types are stripped.

/** A success: what was answered, and the headers that one goes on with. */
export interface Reply<T> {
  status: number;
  body: T;
  /** For ifMatch; null where the answer has no version. */
  etag: string | null;
  /** Where to read on; null where there is no such place. */
  location: string | null;
}

/** Something that a stream tells. Its data is JSON. */
export interface ServerEvent {
  id: string;
  event: string;
  data: string;
}

/** How to reach the server. */
export interface AssayOptions {
  /** Without a slash at its end; of the page itself when empty. */
  server: string;
  /** The access token or API token to send, asked for before each request; undefined for none. */
  token?: () => string | undefined;
  /** What sends requests; that of the platform when left out. */
  fetch?: typeof globalThis.fetch;
}

/** A refusal, which the server has explained. Branch on its code. */
export class AssayProblem extends Error {
  readonly problem: Problem;
  /** Seconds after which to try again; null when that is not said. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(problem.detail);
    this.name = 'AssayProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code(): Problem['code'] {
    return this.problem.code;
  }
}

interface Sent {
  query?: Record<string, string | number | boolean | undefined>;
  headers?: Record<string, string | undefined>;
  body?: unknown;
}

/** What is set for a person. */
export interface Accommodation {
  user_id: string;
  source: AccommodationSource;
  time_multiplier: number;
  extra_break_min: number;
  screen_reader: boolean;
  large_font: boolean;
  no_proctoring: boolean;
  /** null as long as nothing was set */
  updated_at: string | null;
  /** 0 as long as nothing was set */
  version: number;
}

/** What is set for a person; what is left out is not needed. */
export interface AccommodationRequest {
  /** 1.0 to 3.0 */
  time_multiplier?: number | null;
  /** minutes, 0 to 1440 */
  extra_break_min?: number | null;
  screen_reader?: boolean | null;
  large_font?: boolean | null;
  no_proctoring?: boolean | null;
}

export type AccommodationSource = 'SELF' | 'STAFF';

/** An account, to its owner. */
export interface Account {
  id: string;
  email: string;
  email_verified: boolean;
  name: string;
  first_name: string | null;
  last_name: string | null;
  /** short-lived; null without a picture */
  avatar_url: string | null;
  role: UserRole;
  capabilities: Capability[];
  status: UserStatus;
  /** false when it is signed in to elsewhere only */
  has_password: boolean;
  last_login_at: string | null;
  created_at: string;
  version: number;
}

/** What a client may change here; null empties the two that may be empty. */
export interface AccountNamesPatch {
  name?: string;
  first_name?: string | null;
  last_name?: string | null;
}

export interface Alive {
  status: string;
}

export type AttemptOutcome = 'ANSWERED' | 'TIMED_OUT' | 'UNREACHABLE' | 'REFUSED';

/** Something that happened; ids may be those of accounts that are gone. */
export interface AuditEntry {
  id: string;
  at: string;
  actor_user_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string | null;
  ip_address: string | null;
  detail: unknown;
}

/** A page of a list. */
export interface AuditEntryPage {
  items: AuditEntry[];
  /** null on the last page */
  next_cursor: string | null;
}

/** Where the picture is for the next quarter of an hour. */
export interface Avatar {
  avatar_url: string;
}

/** A submission as its candidate sees it. Of a hidden test it can say the position, whether it was passed, and the verdict; there is no component that could hold more. */
export interface CandidateSubmission {
  id: string;
  round_id: string;
  submission_type: SubmissionType;
  /** how much is told of hidden tests: with less than all, `tests` has none of them; with the verdict only, `tests_passed`, `tests_total` and `points` of a SUBMIT are null. There is no submission that tells more */
  feedback: Feedback;
  /** the last draft, handed in by the server when the time was over */
  auto_submitted: boolean;
  language: string;
  status: JudgedStatus;
  /** null until judged, and for a RUN on own input that ended normally */
  verdict: Verdict | null;
  verdict_label: string | null;
  /** null until judged */
  compile: CandidateSubmissionCompile | null;
  /** empty until judged */
  tests: CandidateSubmissionTest[];
  /** null until judged, like `tests_total` */
  tests_passed: number | null;
  tests_total: number | null;
  /** of a SUBMIT, 0 to 100, rounded down; null until judged, for a RUN, and when we failed to judge */
  points: number | null;
  /** of the slowest open test, banded, for people: "40 ms", or "> 1000 ms" when it exceeded the limit; null until judged, and when no open test ran */
  time: string | null;
  /** the same as a number; null also when the limit was exceeded */
  time_ms: number | null;
  /** of the open test that took most, banded; null until judged, and when no open test ran */
  memory_kb: number | null;
  created_at: string;
  /** in whole seconds; null until judged */
  finished_at: string | null;
  /** where to read it again, and where to follow it */
  links: Record<string, string>;
}

/** What the compiler said about the candidate's own code. */
export interface CandidateSubmissionCompile {
  ok: boolean;
  output: string;
}

/** A hidden test. */
export interface CandidateSubmissionHiddenTest {
  index: number;
  /** always false */
  sample: boolean;
  passed: boolean;
  /** null when the test was skipped */
  verdict: Verdict | null;
}

/** A test whose input and expectation the candidate knows, or the candidate's own input. */
export interface CandidateSubmissionOpenTest {
  index: number;
  sample: boolean;
  /** of the sample; null for own input */
  name: string | null;
  /** null when nothing was compared */
  passed: boolean | null;
  verdict: Verdict | null;
  input: string;
  /** null for own input */
  expected: string | null;
  stdout: string;
  stderr: string;
  stdout_truncated: boolean;
  /** banded, or "> limit" */
  time: string | null;
  memory_kb: number | null;
  /** null when the program did not exit by itself */
  exit_code: number | null;
  /** null unless a signal ended it */
  signal: string | null;
  /** of a function or the methods of a class, as JSON; null where nothing usable was returned */
  returned: string | null;
  /** why nothing usable was; null when something was, and for whole programs */
  call_problem: string | null;
  /** what the question's checker says for candidates; null when that is nothing */
  checker_message: string | null;
}

/** A page of a list. */
export interface CandidateSubmissionPage {
  items: CandidateSubmission[];
  /** null on the last page */
  next_cursor: string | null;
}

/** One test, as much as may be known of it. */
export type CandidateSubmissionTest = CandidateSubmissionOpenTest | CandidateSubmissionHiddenTest;

export type Capability = 'INTERVIEWER' | 'AUTHOR';

/** Something somebody has certified. */
export interface Certification {
  name: string;
  issuing_organization: string;
  issue_date: string;
  expiry_date?: string | null;
  credential_id?: string | null;
  credential_url?: string | null;
  does_not_expire: boolean;
}

/** An entry of one of the lists of a profile; what it says stands beside what is known of every entry. */
export interface CertificationEntry {
  id: string;
  name: string;
  issuing_organization: string;
  issue_date: string;
  expiry_date: string | null;
  credential_id: string | null;
  credential_url: string | null;
  does_not_expire: boolean;
  /** grows by one with every change */
  version: number;
  created_at: string;
  updated_at: string;
}

/** A page of a list. */
export interface CertificationEntryPage {
  items: CertificationEntry[];
  /** null on the last page */
  next_cursor: string | null;
}

export interface CompileResult {
  ok: boolean;
  output: string;
  cpu_ms: number;
}

/** A day with a completed interview. */
export interface Day {
  date: string;
  interviews_completed: number;
  dsa_count: number;
  system_design_count: number;
  /** of the interviews that have a score, 0 to 100; null when none has */
  avg_score: number | null;
  time_spent_min: number;
  topics_practiced: string[];
  /** days in a row up to this one */
  streak_days: number;
}

/** A page of a list. */
export interface DayPage {
  items: Day[];
  /** null on the last page */
  next_cursor: string | null;
}

/** A job with verdict IE. */
export interface DeadJob {
  kind: JobKind;
  id: string;
  attempt: number;
  fault: string | null;
  finished_at: string;
}

/** Something that was sent, or is to be. */
export interface Delivery {
  /** the `webhook-id` of its requests */
  id: string;
  webhook_id: string;
  event_type: string;
  status: DeliveryStatus;
  /** how many have begun */
  attempts: number;
  /** null when there will be none */
  next_attempt_at: string | null;
  created_at: string;
  finished_at: string | null;
}

/** Something that was sent, with what became of it. */
export interface DeliveryDetail {
  id: string;
  webhook_id: string;
  event_type: string;
  status: DeliveryStatus;
  attempts: number;
  next_attempt_at: string | null;
  created_at: string;
  finished_at: string | null;
  /** of its requests, byte for byte */
  body: string;
  /** the attempts that have ended, the first one first */
  log: DeliveryDetailAttempt[];
}

/** One attempt. */
export interface DeliveryDetailAttempt {
  number: number;
  at: string;
  duration_ms: number;
  outcome: AttemptOutcome;
  /** null without an answer */
  status_code: number | null;
  /** its first bytes, or what was in the way */
  answer: string;
}

/** A page of a list. */
export interface DeliveryPage {
  items: Delivery[];
  /** null on the last page */
  next_cursor: string | null;
}

export type DeliveryStatus = 'PENDING' | 'HELD' | 'DELIVERED' | 'FAILED';

/** Where to send the browser. */
export interface Departure {
  authorization_url: string;
}

export type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

export interface Draft {
  language: string;
  code: string;
  revision: number;
  saved_at: string;
  server_now: string;
}

export interface DraftBody {
  /** what has been written so far; may be empty */
  code: string;
}

/** Somewhere one has learned. */
export interface Education {
  institution: string;
  degree: string;
  field_of_study: string;
  location?: string | null;
  start_date: string;
  end_date?: string | null;
  is_current: boolean;
  gpa?: number | null;
  achievements?: string[];
  coursework?: string[];
}

/** An entry of one of the lists of a profile; what it says stands beside what is known of every entry. */
export interface EducationEntry {
  id: string;
  institution: string;
  degree: string;
  field_of_study: string;
  location: string | null;
  start_date: string;
  end_date: string | null;
  is_current: boolean;
  gpa: number | null;
  achievements: string[];
  coursework: string[];
  /** grows by one with every change */
  version: number;
  created_at: string;
  updated_at: string;
}

/** A page of a list. */
export interface EducationEntryPage {
  items: EducationEntry[];
  /** null on the last page */
  next_cursor: string | null;
}

/** An entry of one of the lists of a profile; what it says stands beside what is known of every entry. */
export interface EndorsedSkillEntry {
  id: string;
  name: string;
  category: string | null;
  level: SkillLevel;
  years_of_experience: number | null;
  /** by how many others */
  endorsements: number;
  /** grows by one with every change */
  version: number;
  created_at: string;
  updated_at: string;
}

/** A page of a list. */
export interface EndorsedSkillEntryPage {
  items: EndorsedSkillEntry[];
  /** null on the last page */
  next_cursor: string | null;
}

export type EndpointReason = 'BY_HAND' | 'GONE' | 'EXHAUSTED';

/** An execution as its owner sees it: everything, for the tests are the owner's own. */
export interface Execution {
  id: string;
  /** queued, running or finished */
  state: ExecutionState;
  /** null until finished, and when no test had an expectation */
  verdict: Verdict | null;
  /** null until finished, and when the judge gave up */
  compile: ExecutionCompile | null;
  /** empty until finished, and when the program did not compile */
  tests: ExecutionTest[];
  /** null until finished, like `total_ms` */
  queue_ms: number | null;
  total_ms: number | null;
}

export interface ExecutionCompile {
  ok: boolean;
  output: string;
  cpu_ms: number;
}

/** The body of a new execution. Components are null when the client leaves them out, also those that must be there. */
export interface ExecutionRequest {
  language: string;
  /** the program as text; exclusive with `sourceBase64` */
  source?: string | null;
  /** the program's bytes */
  source_base64?: string | null;
  tests: ExecutionRequestTest[];
  /** flat: its name and its options beside it */
  checker?: Record<string, unknown> | null;
  limits?: ExecutionRequestLimitsRequest | null;
  /** whether the tests after the first failure are skipped */
  stop_on_failure?: boolean | null;
}

/** Milliseconds, mebibytes and kibibytes; what is left out takes its default. */
export interface ExecutionRequestLimitsRequest {
  cpu_ms?: number | null;
  wall_ms?: number | null;
  memory_mb?: number | null;
  output_kb?: number | null;
}

/** One test; input and expectation as text or in base64, not both. Without an input the program reads nothing; without an expectation it is only run. Text is here as its bytes in UTF-8, which must not be changed. */
export interface ExecutionRequestTest {
  input?: string | null;
  input_base64?: string | null;
  expected?: string | null;
  expected_base64?: string | null;
}

/** Where an execution stands. */
export type ExecutionState = 'queued' | 'running' | 'finished';

/** One test's result. */
export interface ExecutionTest {
  index: number;
  verdict: Verdict | null;
  cpu_ms: number;
  wall_ms: number;
  memory_kb: number;
  stdout: string;
  /** only written when true: the program wrote more than `stdout` shows */
  stdout_truncated?: boolean;
  stderr: string;
  /** likewise of `stderr` */
  stderr_truncated?: boolean;
  /** null when the program did not exit by itself */
  exit_code: number | null;
  /** null unless a signal ended it */
  signal: string | null;
  /** only written when true */
  skipped?: boolean;
}

/** Somewhere one has worked. */
export interface Experience {
  company: string;
  position: string;
  description?: string | null;
  location?: string | null;
  work_mode?: WorkMode | null;
  start_date: string;
  end_date?: string | null;
  is_current: boolean;
  achievements?: string[];
  technologies?: string[];
}

/** An entry of one of the lists of a profile; what it says stands beside what is known of every entry. */
export interface ExperienceEntry {
  id: string;
  company: string;
  position: string;
  description: string | null;
  location: string | null;
  work_mode: WorkMode | null;
  start_date: string;
  end_date: string | null;
  is_current: boolean;
  achievements: string[];
  technologies: string[];
  /** grows by one with every change */
  version: number;
  created_at: string;
  updated_at: string;
}

/** A page of a list. */
export interface ExperienceEntryPage {
  items: ExperienceEntry[];
  /** null on the last page */
  next_cursor: string | null;
}

/** A copy, made or to be made. */
export interface Export {
  id: string;
  status: ExportStatus;
  requested_at: string;
  finished_at: string | null;
  /** good for a quarter of an hour; null unless it is ready */
  download_url: string | null;
}

/** A page of a list. */
export interface ExportPage {
  items: Export[];
  /** null on the last page */
  next_cursor: string | null;
}

export type ExportStatus = 'PENDING' | 'RUNNING' | 'READY' | 'FAILED' | 'EXPIRED';

/** Being deleted. */
export interface Farewell {
  /** null for an account that has none */
  password?: string | null;
}

export type Feedback = 'FULL' | 'RESTRICTED' | 'VERDICT_ONLY';

/** One broken rule of a request. */
export interface FieldError {
  /** where, as a JSON pointer into the body (`/limits/cpu_ms`), or the name of a query parameter or header */
  pointer: string;
  /** stable word for the rule, for example `out-of-range` */
  code: string;
  /** names the value and what was expected */
  message: string;
}

/** Somebody has forgotten a password. */
export interface Forgotten {
  email: string;
}

/** What a runner judges. */
export interface HeldJob {
  kind: JobKind;
  id: string;
  lane: Lane;
  attempt: number;
  /** of its first attempt */
  started_at: string;
  lease_until: string;
}

export interface Hint {
  /** from 1 */
  number: number;
  text: string;
}

export interface HintBody {
  /** of the hint, from 1; null asks for the next */
  number?: number | null;
}

/** The hints of a round. */
export interface Hints {
  /** how many the question has; 0 in an interview without hints */
  total: number;
  used: number;
  /** points that the next one takes from the score; null when there is none */
  next_cost: number | null;
  /** points that those shown take */
  cost_so_far: number;
  /** those shown */
  items: Hint[];
}

/** An account elsewhere that signs in here. */
export interface Identity {
  id: string;
  provider: string;
  created_at: string;
}

/** A page of a list. */
export interface IdentityPage {
  items: Identity[];
  /** null on the last page */
  next_cursor: string | null;
}

/** One interview. */
export interface Interview {
  id: string;
  type: PracticeType;
  difficulty: Difficulty;
  title: string;
  status: InterviewStatus;
  config: InterviewConfig;
  started_at: string | null;
  paused_at: string | null;
  /** as things are; while the interview is halted it may still move */
  deadline_at: string | null;
  ended_at: string | null;
  /** what was forgiven: how far deadlines have been pushed back */
  paused_total_sec: number;
  /** of system design without what was forgiven */
  total_duration_sec: number | null;
  /** null unless a round is running */
  current_round_id: string | null;
  /** everything is handed in; COMPLETED follows with the last verdict */
  closing: boolean;
  created_at: string;
  version: number;
  /** what to compare deadlines with, instead of the client's own clock */
  server_now: string;
}

/** As it was asked for, with what was left out. */
export interface InterviewConfig {
  topics: string[];
  num_questions: number;
  time_limit_min: number | null;
  languages: string[];
  mode: PracticeMode;
  hints_allowed: boolean;
  pause_allowed: boolean;
  enforce_question_time: boolean;
}

/** The kinds of interviews there are to list. */
export type InterviewKind = 'PRACTICE';

/** A page of a list. */
export interface InterviewPage {
  items: Interview[];
  /** null on the last page */
  next_cursor: string | null;
}

/** The body of a new interview. Components are null when the client leaves them out. */
export interface InterviewRequest {
  type: PracticeType;
  difficulty: Difficulty;
  /** null: one is made from type and difficulty */
  title?: string | null;
  config: InterviewRequestConfig;
}

/** What kind of questions, how many, for how long. */
export interface InterviewRequestConfig {
  /** any of these; null or empty means any topic */
  topics?: string[] | null;
  /** 1 to 20; null when `questions` says it */
  num_questions?: number | null;
  /** null means no limit */
  time_limit_min?: number | null;
  /** ids of the languages answers may use; null or empty means all */
  languages?: string[] | null;
  /** slugs of the questions to ask, in this order; null or empty lets the server choose */
  questions?: string[] | null;
  /** null means to practise */
  mode?: PracticeMode | null;
  /** null means yes */
  hints_allowed?: boolean | null;
  /** null means yes */
  pause_allowed?: boolean | null;
  /** whether the minutes a question suggests limit its round; null means no */
  enforce_question_time?: boolean | null;
}

export type InterviewStatus = 'CREATED' | 'IN_PROGRESS' | 'PAUSED' | 'INTERRUPTED' | 'COMPLETED' | 'ABANDONED';

export type JobKind = 'SUBMISSION' | 'EXECUTION' | 'REJUDGE';

/** How one is employed. */
export type JobType = 'FULL_TIME' | 'PART_TIME' | 'CONTRACT' | 'INTERNSHIP' | 'TEMPORARY';

export type JudgedStatus = 'PENDING' | 'RUNNING' | 'COMPLETED' | 'ERROR' | 'TIMEOUT';

export type Lane = 'RUN' | 'SUBMIT' | 'BATCH';

/** One of them. */
export interface Limit {
  /** what is counted */
  use: string;
  setting: string;
  /** all of which hold; none means no limit */
  rates: string[];
  /** requests that this process has refused since its start */
  refused: number;
}

/** All limits. */
export interface Limits {
  /** false while Redis is away and each process counts on its own */
  shared: boolean;
  items: Limit[];
}

/** Signing in. */
export interface Login {
  email: string;
  password: string;
}

export interface Message {
  id: string;
  round_id: string;
  seq: number;
  role: MessageRole;
  message_type: MessageType;
  content: string;
  created_at: string;
}

export interface MessageBody {
  content: string;
  /** null means CHAT */
  message_type?: MessageType | null;
}

/** A page of a list. */
export interface MessagePage {
  items: Message[];
  /** null on the last page */
  next_cursor: string | null;
}

export type MessageRole = 'USER' | 'ASSISTANT' | 'SYSTEM';

export type MessageType = 'CHAT' | 'HINT' | 'CODE_REVIEW' | 'MCQ' | 'SCENARIO' | 'FEEDBACK';

/** Another address. */
export interface NewEmail {
  email: string;
  /** null for an account that has none */
  password?: string | null;
}

/** Another password. */
export interface NewPassword {
  /** null for an account that has none */
  current_password?: string | null;
  new_password: string;
}

export type PracticeMode = 'PRACTICE' | 'ASSESS';

export type PracticeType = 'DSA' | 'SYSTEM_DESIGN';

/** The wire form of a refusal, `application/problem+json`. */
export interface Problem {
  /** URI of the problem type */
  type: string;
  /** the same for every problem of the type */
  title: string;
  /** the HTTP status, repeated */
  status: number;
  /** what is wrong with this request, for people */
  detail: string;
  /** path of the request */
  instance: string;
  /** the problem type's short name */
  code: 'malformed-request' | 'idempotency-key-missing' | 'unauthenticated' | 'forbidden' | 'not-found' | 'method-not-allowed' | 'not-acceptable' | 'state-conflict' | 'round-closed' | 'idempotency-in-progress' | 'interviewer-has-interviews' | 'stale-version' | 'payload-too-large' | 'unsupported-media-type' | 'validation-failed' | 'idempotency-key-reused' | 'unsupported-language' | 'not-enough-questions' | 'precondition-required' | 'rate-limited' | 'internal' | 'judge-unavailable';
  /** the broken rules, empty unless the problem is about single values */
  errors: FieldError[];
  /** state of the object, or null when the problem is not about a state */
  current_state?: string;
  /** what the object's state does allow, or null when the problem is not about a state */
  allowed?: string[];
  /** also written to the log when the failure is ours */
  trace_id: string;
}

/** A profile; what its owner says stands beside what is known besides. */
export interface Profile {
  phone: string | null;
  bio: string | null;
  location: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  zip_code: string | null;
  linkedin_url: string | null;
  github_url: string | null;
  portfolio_url: string | null;
  website_url: string | null;
  current_job_title: string | null;
  current_company: string | null;
  /** 0 to 50 */
  experience_years: number | null;
  target_role: string | null;
  target_company: string | null;
  /** id of a language */
  preferred_code_language: string;
  /** a language tag */
  ui_locale: string;
  /** an IANA zone; null means UTC */
  timezone: string | null;
  desired_salary_min: number | null;
  desired_salary_max: number | null;
  desired_work_mode: WorkMode | null;
  desired_job_types: JobType[];
  willing_to_relocate: boolean;
  preferred_locations: string[];
  available_start_date: string | null;
  /** learned from what was practised, like `strong_topics` */
  weak_topics: string[];
  strong_topics: string[];
  /** names of those in the list of skills */
  skills: string[];
  /** grows by one with every change */
  version: number;
  created_at: string;
  updated_at: string;
}

/** What somebody says about themselves. Components are null where they say nothing, but lists are empty then. */
export interface ProfileBodyPatch {
  phone?: string | null;
  bio?: string | null;
  location?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
  zip_code?: string | null;
  linkedin_url?: string | null;
  github_url?: string | null;
  portfolio_url?: string | null;
  website_url?: string | null;
  current_job_title?: string | null;
  current_company?: string | null;
  /** 0 to 50 */
  experience_years?: number | null;
  target_role?: string | null;
  target_company?: string | null;
  /** id of a language */
  preferred_code_language?: string;
  /** a language tag */
  ui_locale?: string;
  /** an IANA zone; null means UTC */
  timezone?: string | null;
  desired_salary_min?: number | null;
  desired_salary_max?: number | null;
  desired_work_mode?: WorkMode | null;
  desired_job_types?: JobType[];
  willing_to_relocate?: boolean;
  preferred_locations?: string[];
  available_start_date?: string | null;
}

/** The secret of a mail. */
export interface Proof {
  token: string;
}

/** Somebody who signs people in. */
export interface Provider {
  name: string;
  sign_in_url: string;
}

/** A page of a list. */
export interface ProviderPage {
  items: Provider[];
  /** null on the last page */
  next_cursor: string | null;
}

/** The queue. */
export interface Queue {
  server_now: string;
  /** in the order in which they are served */
  lanes: QueueLane[];
  /** jobs that ended because of us within the last day */
  dead_count: number;
  /** the newest 100 of them */
  dead: DeadJob[];
}

/** A lane. */
export interface QueueLane {
  lane: Lane;
  /** jobs that nobody holds */
  waiting: number;
  /** for how long one of them has been waiting by now; null when none waits */
  oldest_sec: number | null;
  /** of those that wait, how many a runner had held before */
  put_back: number;
  running: number;
  /** of those that run, how many have a lease that is over */
  expired: number;
  /** of ours that were counted against jobs that wait or run */
  faults: number;
}

/** Ready to judge. */
export interface Ready {
  status: string;
  runners: number;
  slots: number;
  /** ids of those that some runner judges */
  languages: string[];
}

/** A refresh token; null when the cookie carries it. */
export interface Refresh {
  refresh_token?: string | null;
}

/** A new account. */
export interface Register {
  email: string;
  password: string;
  /** empty or null: the mailbox name is taken */
  name?: string | null;
}

/** How far judging once more is, and what it changes. */
export interface Rejudge {
  /** that is judged by */
  question_version_id: string;
  /** submissions that are or were judged by it */
  total: number;
  /** of them */
  finished: number;
  /** that we failed to judge; they are never applied */
  failed: number;
  /** that came to something else */
  different: number;
  /** that are what they came to */
  applied: number;
  /** those that came to something else, in the order in which they were handed in */
  differences: RejudgeDifference[];
}

/** A submission before and after. */
export interface RejudgeDifference {
  submission_id: string;
  language: string;
  verdict_before: Verdict | null;
  /** null where there are none, like `points_after` */
  points_before: number | null;
  verdict_after: Verdict | null;
  points_after: number | null;
  applied: boolean;
}

/** The body of a request to judge once more. Components are null when the client leaves them out. */
export interface RejudgeRequest {
  /** true, also when left out, to have everything judged and change nothing; false to put the results in place */
  dry_run?: boolean | null;
  /** number of the version to judge by; null for the newest that is to go live, or else the live one */
  version?: number | null;
}

/** The secret of a mail, and the password from now on. */
export interface Reset {
  token: string;
  password: string;
}

/** An answer to a question that asks for no program. */
export interface ResponseBody {
  /** key of the chosen option */
  user_answer?: string | null;
  /** the answer in words, or why the option was chosen */
  user_explanation?: string | null;
}

/** The current resume. */
export interface Resume {
  id: string;
  title: string;
  file_name: string;
  file_size: number;
  mime_type: string;
  /** of the file, good for a quarter of an hour */
  resume_url: string | null;
  text: string | null;
  /** what was recognised */
  resume_parsed: unknown;
  /** 1 for the first one */
  content_version: number;
  created_at: string;
  updated_at: string;
}

/** A job that is judged once more. */
export interface RetriedJob {
  kind: JobKind;
  id: string;
  status: JudgedStatus;
}

/** Another secret. */
export interface RotationRequest {
  /** how long the present one still signs, 0 to 168; null is 24 */
  overlap_hours?: number | null;
}

/** A round as its candidate sees it. This type has no place for the approach, which option is correct, what is said of options, the rubric, hints, authors' notes or hidden tests, so none of them can get into an answer. */
export interface Round {
  id: string;
  interview_id: string;
  number: number;
  status: RoundStatus;
  started_at: string | null;
  ended_at: string | null;
  duration_sec: number | null;
  deadline_at: string | null;
  /** what to compare the deadline with, instead of the client's own clock */
  server_now: string;
  interview_status: InterviewStatus;
  hints_used: number;
  /** 0 to 100; null while it is not final, and where nothing was assessed */
  score: number | null;
  /** whether the score stays what it is */
  score_final: boolean;
  /** grows by one with every change of the round */
  version: number;
  /** null until the round has started, and while an interview with a time limit is paused or interrupted */
  question: RoundQuestion | null;
}

/** A language that answers may use; its times are the question's times this factor. */
export interface RoundLanguage {
  id: string;
  name: string;
  time_multiplier: number;
}

/** Of one run, before the factor of the language is applied to the times. */
export interface RoundLimits {
  cpu_ms: number;
  wall_ms: number;
  memory_mb: number;
  output_kb: number;
}

/** One of a choice, without what is said of it. */
export interface RoundOption {
  key: string;
  text: string;
}

/** What is asked. */
export interface RoundQuestion {
  slug: string;
  title: string;
  /** as the bank names it: stdio, function, class, mcq, scenario or open */
  kind: string;
  difficulty: Difficulty;
  topics: string[];
  /** Markdown; its images are addresses of this server */
  statement: string;
  /** what the author suggests, or null */
  time_limit_min: number | null;
  /** of a program; null where none is asked for */
  limits: RoundLimits | null;
  /** a program may be written in; none where none is asked for */
  languages: RoundLanguage[];
  /** of a choice; none where nothing is to be chosen */
  options: RoundOption[];
  /** whether a choice may or must be explained, as the bank says it: no, optional or required; null where nothing is to be chosen */
  ask_explanation: string | null;
  /** what is called, in no language: `twoSum(nums: int[], target: int): int[]`, and of a class a line for each method; null where a whole program is asked for */
  signature: string | null;
  /** what to begin with, under the id of each language; none where a whole program is asked for and its author wrote none */
  starters: Record<string, string>;
  /** how much is told of hidden tests; null where no program is asked for */
  feedback: Feedback | null;
  samples: Sample[];
}

/** One revision of an answer. */
export interface RoundResponse {
  id: string;
  round_id: string;
  revision: number;
  user_answer: string | null;
  user_explanation: string | null;
  /** of a choice that is locked, else null */
  is_correct: boolean | null;
  /** 0 to 100, or null while nobody knows */
  score: number | null;
  locked_at: string | null;
  /** every option with whether and why it is correct; null unless a choice is locked */
  solution: SolvedOption[] | null;
  created_at: string;
}

/** A page of a list. */
export interface RoundResponsePage {
  items: RoundResponse[];
  /** null on the last page */
  next_cursor: string | null;
}

export type RoundStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'SKIPPED';

/** A round in a list: without its question. */
export interface RoundSummary {
  id: string;
  interview_id: string;
  number: number;
  status: RoundStatus;
  started_at: string | null;
  ended_at: string | null;
  duration_sec: number | null;
  deadline_at: string | null;
  hints_used: number;
  /** 0 to 100; null while it is not final, and where nothing was assessed */
  score: number | null;
  /** whether the score stays what it is */
  score_final: boolean;
}

/** Rounds of an interview, and what to compare their deadlines with. */
export interface Rounds {
  items: RoundSummary[];
  next_cursor: string | null;
  server_now: string;
}

/** A test that candidates may see. */
export interface Sample {
  id: string;
  input: string;
  /** what a function is given, parameter by parameter; or the calls on an object, one by one; null where a whole program is asked for */
  arguments: SampleArgument[] | null;
  expected: string;
  /** why this is the answer, or null */
  explain: string | null;
}

/** An argument of a function, or a call and its arguments. */
export interface SampleArgument {
  /** of the parameter, the class or the method */
  name: string;
  /** as JSON; of a call the list of its arguments */
  value: string;
}

/** A session. */
export interface Session {
  id: string;
  /** whether it is the one that asks */
  current: boolean;
  user_agent: string | null;
  ip_address: string | null;
  created_at: string;
  last_used_at: string;
  expires_at: string;
}

/** A page of a list. */
export interface SessionPage {
  items: Session[];
  /** null on the last page */
  next_cursor: string | null;
}

/** Something one can do. */
export interface Skill {
  name: string;
  category?: string | null;
  level: SkillLevel;
  years_of_experience?: number | null;
}

/** How well one can do something. */
export type SkillLevel = 'BEGINNER' | 'INTERMEDIATE' | 'ADVANCED' | 'EXPERT';

/** An option of a question that has been answered for good. */
export interface SolvedOption {
  key: string;
  text: string;
  is_correct: boolean;
  explanation: string;
}

/** A submission with everything that is known of it, for administrators. */
export interface StaffSubmission {
  id: string;
  round_id: string;
  question_version_id: string;
  language: string;
  code: string;
  submission_type: SubmissionType;
  custom_input: string | null;
  status: JudgedStatus;
  verdict: Verdict | null;
  compile: CompileResult | null;
  tests: StaffSubmissionTest[];
  stdout: string | null;
  stderr: string | null;
  tests_passed: number | null;
  tests_total: number | null;
  points: number | null;
  groups: StaffSubmissionGroup[];
  first_failing: string | null;
  execution_time_ms: number | null;
  memory_used_kb: number | null;
  attempt: number;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
}

/** A scoring group's part of the points. */
export interface StaffSubmissionGroup {
  name: string;
  points: number;
  /** what it may give */
  most: number;
  /** whether all its tests were run and passed, and every group it requires */
  passed: boolean;
}

/** One test with its data. */
export interface StaffSubmissionTest {
  index: number;
  name: string;
  sample: boolean;
  group: string | null;
  passed: boolean;
  skipped: boolean;
  verdict: Verdict | null;
  /** from the question's version, null for a test that it does not have */
  input: string | null;
  expected: string | null;
  /** the first part of what the program wrote */
  actual: string;
  actual_truncated: boolean;
  stderr: string;
  cpu_ms: number;
  wall_ms: number;
  memory_kb: number;
  exit_code: number | null;
  signal: string | null;
  /** by a function or the methods of a class, the first part of it; null where nothing usable was */
  returned: string | null;
  /** why nothing usable was returned, or null */
  call_problem: string | null;
  /** of the test's points that a checker gave that is a program; null where none was asked */
  share: number | null;
  /** what that said for authors, or null */
  checker_message: string | null;
  /** what it said for candidates, or null */
  candidate_message: string | null;
}

/** Days in a row. */
export interface Streak {
  /** by one's own time zone */
  today: string;
  /** up to today, or up to yesterday as long as today has none */
  current_days: number;
  longest_days: number;
  /** the last day with a completed interview; null when there is none */
  last_date: string | null;
}

/** The body of a new submission. Components are null when the client leaves them out. */
export interface SubmissionRequest {
  language: string;
  code: string;
  submission_type: SubmissionType;
  /** for a RUN on the candidate's own input instead of the samples; null otherwise */
  custom_input?: string | null;
}

export type SubmissionType = 'RUN' | 'SUBMIT';

export interface Ticket {
  /** opens one stream */
  ticket: string;
  expires_at: string;
}

/** A token; its secret is shown once. */
export interface Token {
  id: string;
  name: string;
  scopes: string[];
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  /** the secret; null but in the answer that issues it */
  token: string | null;
}

/** A page of a list. */
export interface TokenPage {
  items: Token[];
  /** null on the last page */
  next_cursor: string | null;
}

/** A token to be issued. */
export interface TokenRequest {
  name: string;
  scopes: ('executions' | 'account:read')[];
  /** null: it does not expire */
  expires_in_days?: number | null;
}

/** A fresh pair of tokens. */
export interface Tokens {
  access_token: string;
  token_type: string;
  /** seconds the access token is good for */
  expires_in: number;
  refresh_token: string;
  /** when the session ends, however often it is refreshed */
  refresh_expires_at: string;
}

/** An account, to an administrator. */
export interface User {
  id: string;
  email: string;
  email_verified: boolean;
  name: string;
  role: UserRole;
  capabilities: Capability[];
  status: UserStatus;
  last_login_at: string | null;
  created_at: string;
  version: number;
}

/** What an administrator decides. */
export interface UserDecisionPatch {
  role?: UserRole;
  status?: UserStatus;
  capabilities?: Capability[];
}

/** A page of a list. */
export interface UserPage {
  items: User[];
  /** null on the last page */
  next_cursor: string | null;
}

export type UserRole = 'USER' | 'ADMIN';

export type UserStatus = 'ACTIVE' | 'INACTIVE' | 'SUSPENDED';

export type Verdict = 'AC' | 'WA' | 'TLE' | 'MLE' | 'OLE' | 'RTE' | 'CE' | 'IE';

/** An endpoint. */
export interface Webhook {
  id: string;
  url: string;
  description: string;
  event_types: string[];
  active: boolean;
  /** since when nothing is sent; null while it is */
  disabled_at: string | null;
  disabled_reason: EndpointReason | null;
  /** until when the secret before signs, too; null when none does */
  former_secret_until: string | null;
  created_at: string;
  updated_at: string;
  version: number;
  /** null but in the answer that issues it */
  secret: string | null;
}

/** A page of a list. */
export interface WebhookPage {
  items: Webhook[];
  /** null on the last page */
  next_cursor: string | null;
}

/** What is decided about an endpoint. */
export interface WebhookRequest {
  /** where events are sent, `https://\u2026` */
  url: string;
  /** for people; null is none */
  description?: string | null;
  /** at least one */
  event_types: string[];
  /** null is true */
  active?: boolean | null;
}

/** What is decided about an endpoint. */
export interface WebhookRequestPatch {
  /** where events are sent, `https://\u2026` */
  url?: string;
  /** for people; null is none */
  description?: string | null;
  /** at least one */
  event_types?: string[];
  /** null is true */
  active?: boolean | null;
}

/** Where one works. */
export type WorkMode = 'REMOTE' | 'HYBRID' | 'ONSITE';

/** A runner. */
export interface Worker {
  id: string;
  /** false for one that holds jobs and does not beat: their leases expire, and others take them */
  alive: boolean;
  /** those whose self-test passed */
  languages: string[];
  /** how many jobs it judges at once; null when it does not beat */
  slots: number | null;
  /** its last sign of life, by its own clock; null when it does not beat */
  beat_at: string | null;
  /** what it judges */
  jobs: HeldJob[];
}

/** A page of a list. */
export interface WorkerPage {
  items: Worker[];
  /** null on the last page */
  next_cursor: string | null;
}

/** A method for each operation. All refusals are thrown as AssayProblem. */
export class AssayClient {
  private readonly options: AssayOptions;

  constructor(options: AssayOptions) {
    this.options = options;
  }

  /** Has an execution that ended because of us judged once more. */
  retryExecution(request: {
    id: string;
  }): Promise<Reply<RetriedJob>> {
    return this.send<RetriedJob>('POST', `/api/v1/admin/executions/${encodeURIComponent(request.id)}/retry`);
  }

  /** Shows how often what may be done, and how many requests this process has refused. */
  getLimits(): Promise<Reply<Limits>> {
    return this.send<Limits>('GET', `/api/v1/admin/limits`);
  }

  /** Shows what waits to be judged, what is being judged, and what failed for good within the last day. */
  getQueue(): Promise<Reply<Queue>> {
    return this.send<Queue>('GET', `/api/v1/admin/queue`);
  }

  /** Shows a submission with everything that is known of it. */
  getSubmissionAsStaff(request: {
    id: string;
  }): Promise<Reply<StaffSubmission>> {
    return this.send<StaffSubmission>('GET', `/api/v1/admin/submissions/${encodeURIComponent(request.id)}`);
  }

  /** Has a submission that ended because of us judged once more, while its round has no score. */
  retrySubmission(request: {
    id: string;
  }): Promise<Reply<RetriedJob>> {
    return this.send<RetriedJob>('POST', `/api/v1/admin/submissions/${encodeURIComponent(request.id)}/retry`);
  }

  /** Shows what is set for somebody. */
  getUserAccommodations(request: {
    id: string;
  }): Promise<Reply<Accommodation>> {
    return this.send<Accommodation>('GET', `/api/v1/admin/users/${encodeURIComponent(request.id)}/accommodations`);
  }

  /** Sets what somebody needs. */
  setUserAccommodations(request: {
    id: string;
    ifMatch: string;
    body: AccommodationRequest;
  }): Promise<Reply<Accommodation>> {
    return this.send<Accommodation>('PUT', `/api/v1/admin/users/${encodeURIComponent(request.id)}/accommodations`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Lists the runners that give signs of life, and those that hold jobs although they give none. */
  listWorkers(): Promise<Reply<WorkerPage>> {
    return this.send<WorkerPage>('GET', `/api/v1/admin/workers`);
  }

  /** Lists what was written down, newest first. */
  listAuditEntries(request: {
    limit?: number | undefined;
    cursor?: string | undefined;
    actor?: string | undefined;
    subject?: string | undefined;
    action?: string | undefined;
  } = {}): Promise<Reply<AuditEntryPage>> {
    return this.send<AuditEntryPage>('GET', `/api/v1/audit`, { query: { limit: request.limit, cursor: request.cursor, actor: request.actor, subject: request.subject, action: request.action } });
  }

  /** Signs in: a fresh pair of tokens. */
  login(request: {
    body: Login;
  }): Promise<Reply<Tokens>> {
    return this.send<Tokens>('POST', `/api/v1/auth/login`, { body: request.body });
  }

  /** Ends the session of the refresh token, and that of the access token; works for those signed out already. */
  logout(request: {
    body?: Refresh | undefined;
  } = {}): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/auth/logout`, { body: request.body });
  }

  /** Lists who else signs people in. */
  listProviders(): Promise<Reply<ProviderPage>> {
    return this.send<ProviderPage>('GET', `/api/v1/auth/oidc`);
  }

  /** Sends the browser to somebody who signs people in. */
  signInElsewhere(request: {
    provider: string;
    return_to?: string | undefined;
  }): Promise<Reply<void>> {
    return this.send<void>('GET', `/api/v1/auth/oidc/${encodeURIComponent(request.provider)}`, { query: { return_to: request.return_to } });
  }

  /** Signs in whom somebody else has sent back, and goes on to where they wanted. */
  returnFromProvider(request: {
    provider: string;
    code?: string | undefined;
    state?: string | undefined;
  }): Promise<Reply<void>> {
    return this.send<void>('GET', `/api/v1/auth/oidc/${encodeURIComponent(request.provider)}/callback`, { query: { code: request.code, state: request.state } });
  }

  /** Sends a mail to those who have forgotten their password. */
  forgotPassword(request: {
    body: Forgotten;
  }): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/auth/password-reset`, { body: request.body });
  }

  /** Sets a password with the secret of a mail; all sessions end. */
  resetPassword(request: {
    body: Reset;
  }): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/auth/password-reset/confirm`, { body: request.body });
  }

  /** Gives a fresh pair of tokens for a refresh token, which is used up. */
  refresh(request: {
    body?: Refresh | undefined;
  } = {}): Promise<Reply<Tokens>> {
    return this.send<Tokens>('POST', `/api/v1/auth/refresh`, { body: request.body });
  }

  /** Makes an account. */
  register(request: {
    body: Register;
  }): Promise<Reply<Account>> {
    return this.send<Account>('POST', `/api/v1/auth/register`, { body: request.body });
  }

  /** Proves an address with the secret of a mail. */
  verifyEmail(request: {
    body: Proof;
  }): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/auth/verify-email`, { body: request.body });
  }

  /** Runs a program on tests of your own. */
  createExecution(request: {
    wait?: number | undefined;
    base64?: boolean | undefined;
    idempotencyKey?: string | undefined;
    body: ExecutionRequest;
  }): Promise<Reply<Execution>> {
    return this.send<Execution>('POST', `/api/v1/executions`, { query: { wait: request.wait, base64: request.base64 }, headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows an execution of one's own. */
  getExecution(request: {
    id: string;
    base64?: boolean | undefined;
  }): Promise<Reply<Execution>> {
    return this.send<Execution>('GET', `/api/v1/executions/${encodeURIComponent(request.id)}`, { query: { base64: request.base64 } });
  }

  /** Sends a file to those who have a signed link. */
  getFile(request: {
    id: string;
    expires?: number | undefined;
    signature?: string | undefined;
  }): Promise<Reply<Blob>> {
    return this.fetchFile('GET', `/api/v1/files/${encodeURIComponent(request.id)}`, { query: { expires: request.expires, signature: request.signature } });
  }

  /** Sends an image of a statement. */
  getImage(request: {
    digest: string;
  }): Promise<Reply<Blob>> {
    return this.fetchFile('GET', `/api/v1/images/${encodeURIComponent(request.digest)}`);
  }

  /** Lists one's own interviews, newest first. */
  listInterviews(request: {
    limit?: number | undefined;
    cursor?: string | undefined;
    status?: InterviewStatus | undefined;
    type?: PracticeType | undefined;
    difficulty?: Difficulty | undefined;
    kind?: InterviewKind | undefined;
  } = {}): Promise<Reply<InterviewPage>> {
    return this.send<InterviewPage>('GET', `/api/v1/interviews`, { query: { limit: request.limit, cursor: request.cursor, status: request.status, type: request.type, difficulty: request.difficulty, kind: request.kind } });
  }

  /** Creates an interview with its rounds. */
  createInterview(request: {
    idempotencyKey: string;
    body: InterviewRequest;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows an interview. */
  getInterview(request: {
    id: string;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('GET', `/api/v1/interviews/${encodeURIComponent(request.id)}`);
  }

  /** Gives an interview up. */
  abandonInterview(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/abandon`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Hands everything in. */
  completeInterview(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/complete`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Follows what happens in an interview. */
  followInterview(request: {
    id: string;
    ticket?: string | undefined;
    last_event_id?: string | undefined;
    lastEventId?: string | undefined;
  }): AsyncGenerator<ServerEvent> {
    return this.follow('GET', `/api/v1/interviews/${encodeURIComponent(request.id)}/events`, { query: { ticket: request.ticket, last_event_id: request.last_event_id }, headers: { 'Last-Event-ID': request.lastEventId } });
  }

  /** Issues a ticket for one event stream, good for 60 seconds: browsers cannot send a token with it. */
  issueStreamTicket(request: {
    id: string;
  }): Promise<Reply<Ticket>> {
    return this.send<Ticket>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/events/tickets`);
  }

  /** Gives a sign of life, without which an interview is interrupted. */
  sendHeartbeat(request: {
    id: string;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/heartbeat`);
  }

  /** Ends the running round and starts the next. */
  nextRound(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/next`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Pauses an interview, if it may be paused. */
  pauseInterview(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/pause`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Goes on after a pause or an interruption. */
  resumeInterview(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/resume`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Lists an interview's rounds, without their questions. */
  listRounds(request: {
    id: string;
  }): Promise<Reply<Rounds>> {
    return this.send<Rounds>('GET', `/api/v1/interviews/${encodeURIComponent(request.id)}/rounds`);
  }

  /** Starts an interview and its first round. */
  startInterview(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/interviews/${encodeURIComponent(request.id)}/start`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch } });
  }

  /** Shows one's own account. */
  getMe(): Promise<Reply<Account>> {
    return this.send<Account>('GET', `/api/v1/me`);
  }

  /** Deletes one's own account and everything that hangs on it, at once and for good. */
  deleteAccount(request: {
    body?: Farewell | undefined;
  } = {}): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me`, { body: request.body });
  }

  /** Changes one's own names. */
  changeMe(request: {
    ifMatch: string;
    body: AccountNamesPatch;
  }): Promise<Reply<Account>> {
    return this.send<Account>('PATCH', `/api/v1/me`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Shows what one has set for oneself. */
  getAccommodations(): Promise<Reply<Accommodation>> {
    return this.send<Accommodation>('GET', `/api/v1/me/accommodations`);
  }

  /** Sets what one needs. */
  setAccommodations(request: {
    ifMatch: string;
    body: AccommodationRequest;
  }): Promise<Reply<Accommodation>> {
    return this.send<Accommodation>('PUT', `/api/v1/me/accommodations`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Sets the picture: a PNG, JPEG or GIF file of up to 2 MiB. */
  putAvatar(request: {
    body: Blob;
  }): Promise<Reply<Avatar>> {
    return this.send<Avatar>('PUT', `/api/v1/me/avatar`, { body: request.body });
  }

  /** Removes the picture. */
  removeAvatar(): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/avatar`);
  }

  /** Changes the address, once a mail to the new one has been answered. */
  changeEmail(request: {
    body: NewEmail;
  }): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/me/email`, { body: request.body });
  }

  /** Lists the copies that were asked for. */
  listExports(): Promise<Reply<ExportPage>> {
    return this.send<ExportPage>('GET', `/api/v1/me/exports`);
  }

  /** Asks for a copy of everything about oneself, once a day. */
  requestExport(): Promise<Reply<Export>> {
    return this.send<Export>('POST', `/api/v1/me/exports`);
  }

  /** Shows whether a copy is ready, and where it is. */
  getExport(request: {
    id: string;
  }): Promise<Reply<Export>> {
    return this.send<Export>('GET', `/api/v1/me/exports/${encodeURIComponent(request.id)}`);
  }

  /** Lists the accounts elsewhere that sign in here. */
  listIdentities(): Promise<Reply<IdentityPage>> {
    return this.send<IdentityPage>('GET', `/api/v1/me/identities`);
  }

  /** Begins to link an account elsewhere. */
  linkIdentity(request: {
    id: string;
  }): Promise<Reply<Departure>> {
    return this.send<Departure>('POST', `/api/v1/me/identities/${encodeURIComponent(request.id)}`);
  }

  /** Unlinks an account elsewhere. */
  unlinkIdentity(request: {
    id: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/identities/${encodeURIComponent(request.id)}`);
  }

  /** Changes the password; the other sessions end. */
  changePassword(request: {
    body: NewPassword;
  }): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/me/password`, { body: request.body });
  }

  /** Shows one's own profile. */
  getProfile(): Promise<Reply<Profile>> {
    return this.send<Profile>('GET', `/api/v1/me/profile`);
  }

  /** Changes one's own profile. */
  changeProfile(request: {
    ifMatch: string;
    body: ProfileBodyPatch;
  }): Promise<Reply<Profile>> {
    return this.send<Profile>('PATCH', `/api/v1/me/profile`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Lists one's own certifications. */
  listCertifications(): Promise<Reply<CertificationEntryPage>> {
    return this.send<CertificationEntryPage>('GET', `/api/v1/me/profile/certifications`);
  }

  /** Adds a certification. */
  addCertification(request: {
    idempotencyKey?: string | undefined;
    body: Certification;
  }): Promise<Reply<CertificationEntry>> {
    return this.send<CertificationEntry>('POST', `/api/v1/me/profile/certifications`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a certification. */
  getCertification(request: {
    id: string;
  }): Promise<Reply<CertificationEntry>> {
    return this.send<CertificationEntry>('GET', `/api/v1/me/profile/certifications/${encodeURIComponent(request.id)}`);
  }

  /** Replaces everything that is said of a certification. */
  replaceCertification(request: {
    id: string;
    ifMatch: string;
    body: Certification;
  }): Promise<Reply<CertificationEntry>> {
    return this.send<CertificationEntry>('PUT', `/api/v1/me/profile/certifications/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Removes a certification. */
  removeCertification(request: {
    id: string;
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/profile/certifications/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Lists one's own educations. */
  listEducations(): Promise<Reply<EducationEntryPage>> {
    return this.send<EducationEntryPage>('GET', `/api/v1/me/profile/educations`);
  }

  /** Adds a place one has learned at. */
  addEducation(request: {
    idempotencyKey?: string | undefined;
    body: Education;
  }): Promise<Reply<EducationEntry>> {
    return this.send<EducationEntry>('POST', `/api/v1/me/profile/educations`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a place one has learned at. */
  getEducation(request: {
    id: string;
  }): Promise<Reply<EducationEntry>> {
    return this.send<EducationEntry>('GET', `/api/v1/me/profile/educations/${encodeURIComponent(request.id)}`);
  }

  /** Replaces everything that is said of a place one has learned at. */
  replaceEducation(request: {
    id: string;
    ifMatch: string;
    body: Education;
  }): Promise<Reply<EducationEntry>> {
    return this.send<EducationEntry>('PUT', `/api/v1/me/profile/educations/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Removes a place one has learned at. */
  removeEducation(request: {
    id: string;
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/profile/educations/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Lists one's own experiences. */
  listExperiences(): Promise<Reply<ExperienceEntryPage>> {
    return this.send<ExperienceEntryPage>('GET', `/api/v1/me/profile/experiences`);
  }

  /** Adds a place one has worked at. */
  addExperience(request: {
    idempotencyKey?: string | undefined;
    body: Experience;
  }): Promise<Reply<ExperienceEntry>> {
    return this.send<ExperienceEntry>('POST', `/api/v1/me/profile/experiences`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a place one has worked at. */
  getExperience(request: {
    id: string;
  }): Promise<Reply<ExperienceEntry>> {
    return this.send<ExperienceEntry>('GET', `/api/v1/me/profile/experiences/${encodeURIComponent(request.id)}`);
  }

  /** Replaces everything that is said of a place one has worked at. */
  replaceExperience(request: {
    id: string;
    ifMatch: string;
    body: Experience;
  }): Promise<Reply<ExperienceEntry>> {
    return this.send<ExperienceEntry>('PUT', `/api/v1/me/profile/experiences/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Removes a place one has worked at. */
  removeExperience(request: {
    id: string;
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/profile/experiences/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Lists one's own skills. */
  listSkills(): Promise<Reply<EndorsedSkillEntryPage>> {
    return this.send<EndorsedSkillEntryPage>('GET', `/api/v1/me/profile/skills`);
  }

  /** Adds a skill. */
  addSkill(request: {
    idempotencyKey?: string | undefined;
    body: Skill;
  }): Promise<Reply<EndorsedSkillEntry>> {
    return this.send<EndorsedSkillEntry>('POST', `/api/v1/me/profile/skills`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a skill. */
  getSkill(request: {
    id: string;
  }): Promise<Reply<EndorsedSkillEntry>> {
    return this.send<EndorsedSkillEntry>('GET', `/api/v1/me/profile/skills/${encodeURIComponent(request.id)}`);
  }

  /** Replaces everything that is said of a skill. */
  replaceSkill(request: {
    id: string;
    ifMatch: string;
    body: Skill;
  }): Promise<Reply<EndorsedSkillEntry>> {
    return this.send<EndorsedSkillEntry>('PUT', `/api/v1/me/profile/skills/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Removes a skill. */
  removeSkill(request: {
    id: string;
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/profile/skills/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Shows the current resume and what was recognised in it. */
  getResume(): Promise<Reply<Resume>> {
    return this.send<Resume>('GET', `/api/v1/me/resume`);
  }

  /** Sets the resume: a PDF, DOCX or text file of up to 5 MiB. */
  putResume(request: {
    file_name?: string | undefined;
    ifMatch?: string | undefined;
    body: Blob;
  }): Promise<Reply<Resume>> {
    return this.send<Resume>('PUT', `/api/v1/me/resume`, { query: { file_name: request.file_name }, headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Removes the resume. */
  removeResume(request: {
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/resume`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Lists one's own sessions. */
  listSessions(): Promise<Reply<SessionPage>> {
    return this.send<SessionPage>('GET', `/api/v1/me/sessions`);
  }

  /** Ends all sessions but the one that asks. */
  revokeOtherSessions(): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/sessions`);
  }

  /** Ends one of one's own sessions. */
  revokeSession(request: {
    id: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/sessions/${encodeURIComponent(request.id)}`);
  }

  /** Lists the days with a completed interview, newest first; a month without dates, a year at most. */
  listDays(request: {
    from?: string | undefined;
    to?: string | undefined;
  } = {}): Promise<Reply<DayPage>> {
    return this.send<DayPage>('GET', `/api/v1/me/stats/daily`, { query: { from: request.from, to: request.to } });
  }

  /** Shows for how many days in a row one has completed an interview. */
  getStreak(): Promise<Reply<Streak>> {
    return this.send<Streak>('GET', `/api/v1/me/streak`);
  }

  /** Lists one's own API tokens, without their secrets. */
  listTokens(): Promise<Reply<TokenPage>> {
    return this.send<TokenPage>('GET', `/api/v1/me/tokens`);
  }

  /** Issues an API token. */
  issueToken(request: {
    body: TokenRequest;
  }): Promise<Reply<Token>> {
    return this.send<Token>('POST', `/api/v1/me/tokens`, { body: request.body });
  }

  /** Revokes an API token. */
  revokeToken(request: {
    id: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/me/tokens/${encodeURIComponent(request.id)}`);
  }

  /** Sends the mail again, unless the address is verified. */
  sendVerification(): Promise<Reply<void>> {
    return this.send<void>('POST', `/api/v1/me/verify-email`);
  }

  /** Shows this document. */
  getOpenApi(): Promise<Reply<Blob>> {
    return this.fetchFile('GET', `/api/v1/openapi.yaml`);
  }

  /** Shows what judging once more has changed so far. */
  getRejudge(request: {
    id: string;
    version?: number | undefined;
  }): Promise<Reply<Rejudge>> {
    return this.send<Rejudge>('GET', `/api/v1/questions/${encodeURIComponent(request.id)}/rejudge`, { query: { version: request.version } });
  }

  /** Has a question's judged submissions judged once more. */
  rejudgeQuestion(request: {
    id: string;
    body: RejudgeRequest;
  }): Promise<Reply<Rejudge>> {
    return this.send<Rejudge>('POST', `/api/v1/questions/${encodeURIComponent(request.id)}/rejudge`, { body: request.body });
  }

  /** Shows one revision of an answer. */
  getResponse(request: {
    id: string;
  }): Promise<Reply<RoundResponse>> {
    return this.send<RoundResponse>('GET', `/api/v1/responses/${encodeURIComponent(request.id)}`);
  }

  /** Makes a choice final, and shows whether it was right. */
  lockResponse(request: {
    id: string;
    idempotencyKey?: string | undefined;
  }): Promise<Reply<RoundResponse>> {
    return this.send<RoundResponse>('POST', `/api/v1/responses/${encodeURIComponent(request.id)}/lock`, { headers: { 'Idempotency-Key': request.idempotencyKey } });
  }

  /** Shows a round, with its question once it has started. */
  getRound(request: {
    id: string;
  }): Promise<Reply<Round>> {
    return this.send<Round>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}`);
  }

  /** Ends a round, and starts no other; the interview afterwards. */
  completeRound(request: {
    id: string;
    idempotencyKey?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/complete`, { headers: { 'Idempotency-Key': request.idempotencyKey } });
  }

  /** Shows what was saved last in a language. */
  getDraft(request: {
    id: string;
    language: string;
  }): Promise<Reply<Draft>> {
    return this.send<Draft>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}/drafts/${encodeURIComponent(request.language)}`);
  }

  /** Saves what has been written so far. */
  saveDraft(request: {
    id: string;
    language: string;
    ifMatch?: string | undefined;
    ifNoneMatch?: '*' | undefined;
    body: DraftBody;
  }): Promise<Reply<Draft>> {
    return this.send<Draft>('PUT', `/api/v1/rounds/${encodeURIComponent(request.id)}/drafts/${encodeURIComponent(request.language)}`, { headers: { 'If-Match': request.ifMatch, 'If-None-Match': request.ifNoneMatch }, body: request.body });
  }

  /** Shows the hints that were revealed. */
  getHints(request: {
    id: string;
  }): Promise<Reply<Hints>> {
    return this.send<Hints>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}/hints`);
  }

  /** Reveals the next hint, or shows an earlier one again. */
  revealHint(request: {
    id: string;
    idempotencyKey?: string | undefined;
    body?: HintBody | undefined;
  }): Promise<Reply<Hints>> {
    return this.send<Hints>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/hints`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Lists what was said in a round, oldest first. */
  listMessages(request: {
    id: string;
    after_seq?: number | undefined;
    limit?: number | undefined;
  }): Promise<Reply<MessagePage>> {
    return this.send<MessagePage>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}/messages`, { query: { after_seq: request.after_seq, limit: request.limit } });
  }

  /** Stores what the candidate says. */
  sendMessage(request: {
    id: string;
    idempotencyKey?: string | undefined;
    body: MessageBody;
  }): Promise<Reply<Message>> {
    return this.send<Message>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/messages`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Lists all revisions of the answer. */
  listResponses(request: {
    id: string;
  }): Promise<Reply<RoundResponsePage>> {
    return this.send<RoundResponsePage>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}/responses`);
  }

  /** Answers a question that asks for no program: the next revision of the answer. */
  answerRound(request: {
    id: string;
    idempotencyKey?: string | undefined;
    body: ResponseBody;
  }): Promise<Reply<RoundResponse>> {
    return this.send<RoundResponse>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/responses`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Leaves a round out; the interview afterwards. */
  skipRound(request: {
    id: string;
    idempotencyKey?: string | undefined;
  }): Promise<Reply<Interview>> {
    return this.send<Interview>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/skip`, { headers: { 'Idempotency-Key': request.idempotencyKey } });
  }

  /** Lists the newest hundred submissions of a round. */
  listSubmissions(request: {
    id: string;
  }): Promise<Reply<CandidateSubmissionPage>> {
    return this.send<CandidateSubmissionPage>('GET', `/api/v1/rounds/${encodeURIComponent(request.id)}/submissions`);
  }

  /** Hands code in, to be tried or to be judged. */
  createSubmission(request: {
    id: string;
    idempotencyKey: string;
    body: SubmissionRequest;
  }): Promise<Reply<CandidateSubmission>> {
    return this.send<CandidateSubmission>('POST', `/api/v1/rounds/${encodeURIComponent(request.id)}/submissions`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a submission as far as it is judged. */
  getSubmission(request: {
    id: string;
  }): Promise<Reply<CandidateSubmission>> {
    return this.send<CandidateSubmission>('GET', `/api/v1/submissions/${encodeURIComponent(request.id)}`);
  }

  /** Follows a submission until it is judged. */
  followSubmission(request: {
    id: string;
  }): AsyncGenerator<ServerEvent> {
    return this.follow('GET', `/api/v1/submissions/${encodeURIComponent(request.id)}/events`);
  }

  /** Lists accounts, newest first. */
  listUsers(request: {
    limit?: number | undefined;
    cursor?: string | undefined;
    q?: string | undefined;
    role?: UserRole | undefined;
    status?: UserStatus | undefined;
    capability?: Capability | undefined;
  } = {}): Promise<Reply<UserPage>> {
    return this.send<UserPage>('GET', `/api/v1/users`, { query: { limit: request.limit, cursor: request.cursor, q: request.q, role: request.role, status: request.status, capability: request.capability } });
  }

  /** Shows an account. */
  getUser(request: {
    id: string;
  }): Promise<Reply<User>> {
    return this.send<User>('GET', `/api/v1/users/${encodeURIComponent(request.id)}`);
  }

  /** Changes what an account is and may. */
  changeUser(request: {
    id: string;
    ifMatch: string;
    body: UserDecisionPatch;
  }): Promise<Reply<User>> {
    return this.send<User>('PATCH', `/api/v1/users/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Lists webhooks, newest first. */
  listWebhooks(request: {
    limit?: number | undefined;
    cursor?: string | undefined;
  } = {}): Promise<Reply<WebhookPage>> {
    return this.send<WebhookPage>('GET', `/api/v1/webhooks`, { query: { limit: request.limit, cursor: request.cursor } });
  }

  /** Makes a webhook. */
  createWebhook(request: {
    idempotencyKey?: string | undefined;
    body: WebhookRequest;
  }): Promise<Reply<Webhook>> {
    return this.send<Webhook>('POST', `/api/v1/webhooks`, { headers: { 'Idempotency-Key': request.idempotencyKey }, body: request.body });
  }

  /** Shows a webhook, without its secret. */
  getWebhook(request: {
    id: string;
  }): Promise<Reply<Webhook>> {
    return this.send<Webhook>('GET', `/api/v1/webhooks/${encodeURIComponent(request.id)}`);
  }

  /** Deletes a webhook, with everything that was sent to it. */
  deleteWebhook(request: {
    id: string;
    ifMatch: string;
  }): Promise<Reply<void>> {
    return this.send<void>('DELETE', `/api/v1/webhooks/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch } });
  }

  /** Changes a webhook. */
  changeWebhook(request: {
    id: string;
    ifMatch: string;
    body: WebhookRequestPatch;
  }): Promise<Reply<Webhook>> {
    return this.send<Webhook>('PATCH', `/api/v1/webhooks/${encodeURIComponent(request.id)}`, { headers: { 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Lists what was sent to a webhook or is to be, newest first. */
  listWebhookDeliveries(request: {
    id: string;
    limit?: number | undefined;
    cursor?: string | undefined;
    status?: DeliveryStatus | undefined;
    event_type?: string | undefined;
  }): Promise<Reply<DeliveryPage>> {
    return this.send<DeliveryPage>('GET', `/api/v1/webhooks/${encodeURIComponent(request.id)}/deliveries`, { query: { limit: request.limit, cursor: request.cursor, status: request.status, event_type: request.event_type } });
  }

  /** Shows something that was sent, with every attempt. */
  getWebhookDelivery(request: {
    id: string;
    delivery: string;
  }): Promise<Reply<DeliveryDetail>> {
    return this.send<DeliveryDetail>('GET', `/api/v1/webhooks/${encodeURIComponent(request.id)}/deliveries/${encodeURIComponent(request.delivery)}`);
  }

  /** Sends something once more, now, whatever became of it before. */
  redeliverWebhook(request: {
    id: string;
    delivery: string;
    idempotencyKey?: string | undefined;
  }): Promise<Reply<Delivery>> {
    return this.send<Delivery>('POST', `/api/v1/webhooks/${encodeURIComponent(request.id)}/deliveries/${encodeURIComponent(request.delivery)}/redeliver`, { headers: { 'Idempotency-Key': request.idempotencyKey } });
  }

  /** Changes the secret. */
  rotateWebhookSecret(request: {
    id: string;
    idempotencyKey?: string | undefined;
    ifMatch?: string | undefined;
    body?: RotationRequest | undefined;
  }): Promise<Reply<Webhook>> {
    return this.send<Webhook>('POST', `/api/v1/webhooks/${encodeURIComponent(request.id)}/rotate-secret`, { headers: { 'Idempotency-Key': request.idempotencyKey, 'If-Match': request.ifMatch }, body: request.body });
  }

  /** Sends an event that is none, to see whether it arrives. */
  testWebhook(request: {
    id: string;
    idempotencyKey?: string | undefined;
  }): Promise<Reply<Delivery>> {
    return this.send<Delivery>('POST', `/api/v1/webhooks/${encodeURIComponent(request.id)}/test`, { headers: { 'Idempotency-Key': request.idempotencyKey } });
  }

  /** Says that the process is alive. */
  getHealth(): Promise<Reply<Alive>> {
    return this.send<Alive>('GET', `/healthz`);
  }

  /** Says whether the process is ready: 503 names what is missing. */
  getReadiness(): Promise<Reply<Ready>> {
    return this.send<Ready>('GET', `/readyz`);
  }

  private async send<T>(method: string, path: string, sent: Sent = {}): Promise<Reply<T>> {
    const response = await this.answer(method, path, sent, 'application/json');
    const text = await response.text();
    return reply(response, (text === '' ? undefined : JSON.parse(text)) as T);
  }

  private async fetchFile(method: string, path: string, sent: Sent = {}): Promise<Reply<Blob>> {
    const response = await this.answer(method, path, sent, '*/*');
    return reply(response, await response.blob());
  }

  private async *follow(method: string, path: string, sent: Sent = {}): AsyncGenerator<ServerEvent> {
    const response = await this.answer(method, path, sent, 'text/event-stream');
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) {
          return;
        }
        text += decoder.decode(value, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const event = parsed(block);
          if (event !== null) {
            yield event;
          }
        }
      }
    } finally {
      await reader.cancel();
    }
  }

  private async answer(method: string, path: string, sent: Sent, accept: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: `${accept}, application/problem+json` };
    const token = this.options.token?.();
    if (token !== undefined) {
      headers['Authorization'] = `Bearer ${token}`;
    }
    for (const [name, value] of Object.entries(sent.headers ?? {})) {
      if (value !== undefined) {
        headers[name] = value;
      }
    }
    const init: RequestInit = { method, headers };
    if (sent.body instanceof Blob) {
      headers['Content-Type'] = 'application/octet-stream';
      init.body = sent.body;
    } else if (sent.body !== undefined) {
      headers['Content-Type'] = 'application/json';
      init.body = JSON.stringify(sent.body);
    }
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(sent.query ?? {})) {
      if (value !== undefined) {
        query.append(name, String(value));
      }
    }
    const question = query.size === 0 ? '' : `?${query}`;
    const send = this.options.fetch ?? globalThis.fetch;
    const response = await send(`${this.options.server}${path}${question}`, init);
    if (response.status >= 400) {
      throw await refusal(response);
    }
    return response;
  }
}

function reply<T>(response: Response, body: T): Reply<T> {
  return {
    status: response.status,
    body,
    etag: response.headers.get('etag'),
    location: response.headers.get('location'),
  };
}

async function refusal(response: Response): Promise<Error> {
  const media = response.headers.get('content-type') ?? '';
  if (!media.startsWith('application/problem+json')) {
    return new Error(`${response.url} answers ${response.status} without a problem; something stands in between`);
  }
  const after = response.headers.get('retry-after');
  return new AssayProblem((await response.json()) as Problem, after === null ? null : Number(after));
}

function parsed(block: string): ServerEvent | null {
  const event: ServerEvent = { id: '', event: 'message', data: '' };
  let told = false;
  for (const line of block.split('\n')) {
    const [, name, value] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (name === 'data') {
      event.data += (told ? '\n' : '') + value;
      told = true;
    } else if (name === 'id' || name === 'event') {
      event[name] = value ?? '';
    }
  }
  return told ? event : null;
}
