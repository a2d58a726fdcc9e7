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

/* types */
/** A method for each operation. All refusals are thrown as AssayProblem. */
export class AssayClient {
  private readonly options: AssayOptions;

  constructor(options: AssayOptions) {
    this.options = options;
  }

  /* methods */

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
