import type { Request, Response, Router } from 'express';
import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import type { Limiter } from '../limits/limiter';
import type { LinkPasswords } from '../links/passwords';
import type { Mailer } from '../mail/mailer';
import type { DocumentStorage } from '../storage/storage';
import { ViewerIds } from '../visits/viewer-ids';
import { Clients } from './client-facts';
import { EmailCodes } from './email-codes';
import { ViewerFiles } from './files';
import { Gate } from './gate';
import { Grants } from './grants';
import { ReaderVisits } from './reader-visits';
import { Readers } from './readers';
import { createViewerRouter } from './router';
import { SharedLinks } from './shared-links';

/** What the pages of links stand on. */
export interface ViewerBackends {
  workspaces: Record<Mode, Connections>;
  onRecorded: (mode: Mode) => void;
  storage: DocumentStorage;
  limiter: Limiter;
  attemptLimiter: Limiter;
  mailLimiter: Limiter;
  mailer: Mailer | undefined;
  passwords: LinkPasswords;
  isMember: (request: Request, response: Response, teamId: string) => Promise<boolean>;
  reportFailure: (error: unknown, requestId: string) => void;
}

export interface ViewerSettings {
  secret: string;
  publicUrl: string;
  countryHeader: string | undefined;
  rateLimit: { perAddress: number; windowSeconds: number };
  /** The built files of the pages, and the package pdfjs-dist. */
  filesDirectory: string;
  pdfjsDirectory: string;
}

/** Puts the pages of links together. */
export function createViewer(backends: ViewerBackends, settings: ViewerSettings): Router {
  const { workspaces, attemptLimiter, mailLimiter, mailer, passwords } = backends;
  const { secret, publicUrl, rateLimit } = settings;
  const codes = new EmailCodes(secret, { workspaces, mailLimiter, mailer });
  return createViewerRouter({
    ...backends,
    ...rateLimit,
    publicUrl,
    pdfjsDirectory: settings.pdfjsDirectory,
    files: new ViewerFiles(settings.filesDirectory),
    links: new SharedLinks(workspaces),
    gate: new Gate({ passwords, codes, attemptLimiter }),
    readers: new Readers(new Grants(secret), new ViewerIds(secret), publicUrl),
    clients: new Clients(secret, settings.countryHeader),
    visits: new ReaderVisits(backends),
  });
}
