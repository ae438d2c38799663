import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { verifyWebhook, WebhookVerificationError } from '@paperlink/sdk';

const secret = process.env.PAPERLINK_WEBHOOK_SECRET ?? '';
const seen = new Set<string>(); // In a real program a table with the events, so that a restart forgets none.

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0; // What goes beyond 10 MB is not kept, and so does not pass the verification.
  for await (const chunk of request as AsyncIterable<Buffer>) if ((bytes += chunk.length) <= 1e7) chunks.push(chunk);
  const event = await verifyWebhook(Buffer.concat(chunks), request.headers, secret);
  response.writeHead(204).end(); // At once: the work comes after, for PaperLink waits 15 seconds at most.
  if (seen.has(event.id)) return; // Any event may come again.
  seen.add(event.id);
  console.log(event.sequence, event.type, event.type === 'invoice.paid' ? event.data.object.total : '');
}

const server: Server = createServer((request, response) => {
  receive(request, response).catch((error: unknown) => {
    console.error(String(error));
    if (!response.headersSent) response.writeHead(error instanceof WebhookVerificationError ? 400 : 500).end();
  });
}).listen(Number(process.env.PORT ?? 4040), '127.0.0.1', () => console.log('Listening', server.address()));
