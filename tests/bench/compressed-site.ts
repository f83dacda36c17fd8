import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves dist/ compressed, as hosts do and `astro preview` does not; hands its address to `work`. */
export async function withCompressedSite(work: (origin: string) => Promise<void>): Promise<void> {
  // Compressed once, so that a time is the browser's and not this server's.
  const compressed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    if (!compressed.has(file)) compressed.set(file, readFile(file).then(brotliCompressSync));
    compressed.get(file)!.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-encoding': 'br',
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  try {
    await work(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
}
