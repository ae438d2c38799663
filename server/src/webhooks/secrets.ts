import { randomBytes } from 'node:crypto';
import { Sealing } from '../crypto/sealing';
import type { Mode } from '../db/roles';
import { formatSecret } from './signature';

/** Whose secret it is. */
export interface SecretOwner {
  teamId: string;
  mode: Mode;
  endpointId: string;
}

/** Makes the secrets that sign webhooks, and keeps them from whoever sees the database alone. */
export class EndpointSecrets {
  private readonly sealing: Sealing;

  constructor(serverSecret: string) {
    this.sealing = new Sealing(serverSecret, 'webhook secrets');
  }

  /** A new secret in its published form, and as the database has it. */
  create(owner: SecretOwner): { secret: string; sealed: Buffer } {
    const secret = formatSecret(randomBytes(32));
    return { secret, sealed: this.sealing.seal(secret, placeOf(owner)) };
  }

  open(sealed: Buffer, owner: SecretOwner): string {
    return this.sealing.open(sealed, placeOf(owner));
  }
}

const placeOf = ({ teamId, mode, endpointId }: SecretOwner): string => `${mode}/${teamId}/${endpointId}`;
