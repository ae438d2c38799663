import { createHmac } from 'node:crypto';
import type { Mode } from '../db/roles';

/** Whose visits a reader's are: those of an email address (in lower case), or of a browser where none was given. */
export type Viewer = { email: string } | { browserId: string };

/** Makes the ids of readers. One reader has the same id in all of a team's mode, and another in every other. */
export class ViewerIds {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('viewer ids').digest();
  }

  of({ teamId, mode }: { teamId: string; mode: Mode }, viewer: Viewer): string {
    const name = 'email' in viewer ? ['email', viewer.email] : ['browser', viewer.browserId];
    const digest = createHmac('sha256', this.key).update(JSON.stringify([mode, teamId, ...name]));
    return `vwr_${digest.digest('hex').slice(0, 24)}`;
  }
}
