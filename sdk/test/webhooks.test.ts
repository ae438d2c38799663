import { verifyWebhook } from '@paperlink/sdk';
import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Webhook } from 'standardwebhooks';
import { body, codeOf, id, newSecret, now, secret, sign, verify } from './webhook-signing';

describe('a webhook that PaperLink signed', () => {
  test('gives its event', async () => {
    expect(await verifyWebhook(body, { ...sign() }, secret)).toEqual(JSON.parse(body));
  });

  test('is accepted and refused as the package of Standard Webhooks does', async () => {
    for (const text of [body, '{"type":"x"}', '{"type":"\u{1F9FE}"}']) {
      const headers = sign(text);
      expect(new Webhook(secret).verify(text, { ...headers })).toEqual(await verify(headers, text));
      const forged = { ...headers, ...sign(text, { key: newSecret() }) };
      expect(() => new Webhook(secret).verify(text, forged)).toThrow();
      expect(await codeOf(verify(forged, text))).toBe('signature_mismatch');
    }
  });

  test('gives its event whatever the body and the headers come as', async () => {
    const bytes = new TextEncoder().encode(body);
    const inALargerBuffer = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, -1);
    const headers = sign();
    const upperCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    const arrays = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
    const others = { ...headers, 'set-cookie': ['a', 'b'], 'x-missing': undefined };
    for (const form of [body, bytes, Buffer.from(body), inALargerBuffer, bytes.buffer]) {
      for (const each of [{ ...headers }, new Headers({ ...headers }), upperCase, arrays, others])
        expect(await verifyWebhook(form, each, secret)).toEqual(JSON.parse(body));
    }
  });

  test('gives its event in a node:http server, from both forms of its headers', async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const forms = [request.headers, request.headersDistinct];
        void Promise.all(forms.map((headers) => verifyWebhook(Buffer.concat(chunks), headers, secret))).then(
          (events) => response.end(events.map(({ type }) => type).join()),
          (error: unknown) => response.writeHead(400).end(String(error)),
        );
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const reply = await fetch(url, { method: 'POST', body, headers: { ...sign() } });
      expect(await reply.text()).toBe('invoice.paid,invoice.paid');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('is accepted up to 5 minutes early or late, and no further', async () => {
    jest.useFakeTimers({ now: 1_736_940_600_000 });
    try {
      const at = (seconds: number) => verify(sign(body, { timestamp: now() + seconds }));
      for (const seconds of [-300, 0, 300]) expect(await at(seconds)).toMatchObject({ type: 'invoice.paid' });
      expect(await codeOf(at(-301))).toBe('timestamp_too_old');
      expect(await codeOf(at(301))).toBe('timestamp_too_new');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('while a secret is changed', () => {
  const next = newSecret();
  const both = () => {
    const headers = sign();
    const more = sign(body, { key: next })['webhook-signature'];
    return { ...headers, 'webhook-signature': `${more} ${headers['webhook-signature']}` };
  };

  test('a receiver that knows either secret accepts what both have signed', async () => {
    for (const each of [secret, next, [secret, next]])
      expect(await verifyWebhook(body, both(), each)).toMatchObject({ type: 'invoice.paid' });
    expect(await codeOf(verifyWebhook(body, both(), newSecret()))).toBe('signature_mismatch');
  });

  test('a receiver that knows both accepts what either has signed', async () => {
    for (const key of [secret, next])
      expect(await verifyWebhook(body, { ...sign(body, { key }) }, [secret, next])).toMatchObject({ id });
    const other = { ...sign(body, { key: newSecret() }) };
    expect(await codeOf(verifyWebhook(body, other, [secret, next]))).toBe('signature_mismatch');
  });

  test('signatures of versions to come are passed over', async () => {
    const headers = both();
    const all = `v1a,${'A'.repeat(86)}== v2,x ${headers['webhook-signature']} v9`;
    expect(await verify({ ...headers, 'webhook-signature': all })).toMatchObject({ id });
    const asAnother = headers['webhook-signature'].replaceAll('v1,', 'v2,');
    expect(await codeOf(verify({ ...headers, 'webhook-signature': asAnother }))).toBe('signature_mismatch');
  });
});

describe('with nothing but what every platform has', () => {
  test('verifies and refuses where there is neither Node nor a page', async () => {
    const { outputFiles } = await build({
      entryPoints: [path.resolve(__dirname, '../src/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'sdk',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2022',
    });
    const platform = { crypto: { subtle: crypto.subtle }, TextEncoder, TextDecoder, atob };
    const context = createContext({ ...platform, body, headers: { ...sign() }, secret });
    runInContext(outputFiles[0]!.text, context);
    const run = (code: string) => runInContext(`(async () => ${code})()`, context) as Promise<unknown>;
    expect(await run('typeof process + typeof Buffer + typeof Headers')).toBe('undefined'.repeat(3));
    expect(await run('(await sdk.verifyWebhook(body, headers, secret)).type')).toBe('invoice.paid');
    expect(await run('(await sdk.verifyWebhook(new TextEncoder().encode(body).buffer, headers, secret)).type')).toBe(
      'invoice.paid',
    );
    expect(
      await run(
        "sdk.verifyWebhook(body + ' ', headers, secret).catch((e) => e instanceof sdk.WebhookVerificationError && e.code)",
      ),
    ).toBe('signature_mismatch');
  });
});
