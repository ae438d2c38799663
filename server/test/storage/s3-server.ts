import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { S3Settings } from '../../src/storage/s3-storage';

/** As much of s3rver, which brings no types, as is used here. */
interface S3rver {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type S3rverClass = new (options: Record<string, unknown>) => S3rver;

const bucket = 'documents';

/** A server on the loopback that speaks S3 and keeps its objects in a folder. It takes any secret for the right one. */
export class S3Server {
  private constructor(
    private readonly server: S3rver,
    private readonly directory: string,
    readonly settings: S3Settings,
  ) {}

  static async start(directory: string): Promise<S3Server> {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- it has neither types nor modules
    const S3rver = require('s3rver') as S3rverClass;
    const configureBuckets = [{ name: bucket }];
    const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
    const { port } = await server.run();
    return new S3Server(server, directory, {
      bucket,
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      forcePathStyle: true,
    });
  }

  /** Puts an empty object there behind the client's back. */
  async place(key: string): Promise<void> {
    const file = path.join(this.directory, bucket, `${key}._S3rver_object`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '');
  }

  stop(): Promise<void> {
    return this.server.close();
  }
}
