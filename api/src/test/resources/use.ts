// What a page would do: make an account, sign in, create an interview, start it while listening, and be refused something.
import { AssayClient, AssayProblem } from './assay.ts';
import type { Interview } from './assay.ts';

declare const process: { argv: string[] };

const [server, email] = process.argv.slice(2);
if (server === undefined || email === undefined) {
  throw new Error('usage: use.ts SERVER EMAIL');
}
let token: string | undefined;
const assay = new AssayClient({ server, token: () => token });
const password = 'correct horse battery';

await assay.register({ body: { email, password } });
token = (await assay.login({ body: { email, password } })).body.access_token;

const created = await assay.createInterview({
  idempotencyKey: crypto.randomUUID(),
  body: { type: 'DSA', difficulty: 'EASY', config: { questions: ['belongings-program'] } },
});
const interview: Interview = created.body;
console.log('created', created.status, created.location, interview.config.mode);

const events = assay.followInterview({ id: interview.id, last_event_id: '0-0' });
const started = await assay.startInterview({ id: interview.id, ifMatch: created.etag ?? undefined });
console.log('interview', started.body.status);
const told = await events.next();
console.log('event', told.done ? 'none' : told.value.event);
await events.return(undefined);

const list = await assay.listInterviews({ limit: 1, status: 'IN_PROGRESS' });
console.log('listed', list.body.items.length, list.body.next_cursor);

try {
  await assay.getInterview({ id: crypto.randomUUID() });
} catch (refusal) {
  if (refusal instanceof AssayProblem) {
    console.log('problem', refusal.problem.status, refusal.code);
  }
}
