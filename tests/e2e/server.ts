import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket, type Server as SocketServer } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeSelfSignedCertificate } from './self-signed-certificate.ts';

export interface Answer {
  body: string | Buffer;
  /** `text/html; charset=utf-8` where nothing else is said. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  delayMs?: number;
}

/** What stands at an address: HTML, a whole answer, or a function that makes one. */
export type Served =
  | string
  | Answer
  | ((url: URL, headers: IncomingHttpHeaders) => Answer | string | Promise<Answer | string>);

/** A site's pages by path; `*` answers every path that is not named. */
export type Pages = Record<string, Served>;

/** A file says its own encoding, or leaves it to the browser. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};

/** The file at `path`, or a 404. */
export async function fileAnswer(path: string): Promise<Answer> {
  try {
    return {
      body: await readFile(path),
      type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    };
  } catch {
    return { status: 404, body: '<!doctype html><title>Not found</title><p>Not found.' };
  }
}

/** The files of a folder, by the path of the address. Nothing outside it. */
export function folder(directory: string): Served {
  return (url) => fileAnswer(join(directory, normalize(`/${decodeURIComponent(url.pathname)}`)));
}

/**
 * A web server for named sites. Asked directly it is `localhost`; set as a browser's proxy it is every site that it was
 * given, on http and https, with real host names and ports. Any other host gets a 502: browsers call home, and those
 * calls must not be mistaken for the page's.
 */
export class Server {
  /** Every address that was asked of the named sites, in order. */
  readonly requests: string[] = [];
  private isOffline = false;
  private readonly sites = new Map<string, Pages>();
  private readonly sockets = new Set<Socket>();
  private readonly plain;
  private readonly tls;

  private constructor() {
    const answer: RequestListener = (request, response) => void this.answer(request, response);
    this.plain = createServer(answer);
    this.tls = createTlsServer(makeSelfSignedCertificate(), answer);
    this.plain.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) =>
      this.tunnel(request.url ?? '', client, head),
    );
    for (const server of [this.plain, this.tls]) {
      server.on('connection', (socket: Socket) => (this.isOffline ? socket.destroy() : this.track(socket)));
    }
  }

  static async start(): Promise<Server> {
    const server = new Server();
    await Promise.all([listen(server.plain), listen(server.tls)]);
    return server;
  }

  get port(): number {
    return portOf(this.plain);
  }

  /** Adds pages to a host, on http and https alike. */
  site(host: string, pages: Pages): void {
    this.sites.set(host, { ...this.sites.get(host), ...pages });
  }

  /** While offline, every connection is cut. */
  offline(isOffline: boolean): void {
    this.isOffline = isOffline;
    if (isOffline) this.cutAll();
  }

  async close(): Promise<void> {
    this.cutAll();
    await Promise.all([this.plain, this.tls].map((server) => new Promise((done) => server.close(done))));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    // A proxy is asked for whole addresses, a web server for paths.
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    const pages = this.sites.get(url.hostname);
    if (!pages) return void response.writeHead(502).end();
    this.requests.push(url.href);
    const served = pages[url.pathname] ??
      pages['*'] ?? { status: 404, body: 'Not found.', type: 'text/plain' };
    const made = typeof served === 'function' ? await served(url, request.headers) : served;
    const { body, type, status, headers, delayMs }: Answer = typeof made === 'string' ? { body: made } : made;
    if (delayMs) await pause(delayMs);
    response
      .writeHead(status ?? 200, { 'content-type': type ?? 'text/html; charset=utf-8', ...headers })
      .end(body);
  }

  private tunnel(target: string, client: Socket, head: Buffer): void {
    this.track(client);
    const { hostname, port } = new URL(`http://${target}`);
    if (!this.sites.has(hostname)) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    // `new URL` drops the port 80: a plain connection, which a browser tunnels for a WebSocket.
    const upstream = connect(portOf(port === '443' ? this.tls : this.plain), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.unshift(head);
      upstream.pipe(client).pipe(upstream);
    });
    this.track(upstream);
  }

  private track(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
  }

  private cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}

function listen(server: SocketServer): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
}

function portOf(server: SocketServer): number {
  return (server.address() as AddressInfo).port;
}
