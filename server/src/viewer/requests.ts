import type { Request, RequestHandler, Response } from 'express';
import { ApiError } from '../errors/api-error';
import { securityHeaders } from '../http/begin';
import { readPageBody } from '../http/body';
import { contextOf } from '../http/context';
import { addressBlock } from '../http/client-address';
import { isFromOwnOrigin } from '../http/own-origin';
import { Places } from '../http/places';
import { tooMany } from '../http/rate-limit';
import { sendReply } from '../http/reply';
import { downloadLimits, type Sending, sendStoredFile } from '../http/send-file';
import type { Limiter } from '../limits/limiter';
import { findDocumentVersion } from '../resources/documents/document-lookup';
import { fileOf } from '../resources/documents/version-file';
import type { DocumentStorage } from '../storage/storage';
import type { VisitRow } from '../visits/visit';
import type { Clients } from './client-facts';
import type { Gate } from './gate';
import { maxBodyBytes, parseAccess, parseReading } from './page-bodies';
import type { ReaderVisits } from './reader-visits';
import type { Readers } from './readers';
import { nothingHere, type SharedLink, type SharedLinks } from './shared-links';

export interface RequestDependencies {
  links: SharedLinks;
  gate: Gate;
  readers: Readers;
  clients: Clients;
  visits: ReaderVisits;
  storage: DocumentStorage;
  limiter: Limiter;
  /** The window of `limiter`, in seconds. */
  windowSeconds: number;
  /** Whether the request is of somebody of the team who is signed in to the Settings app. */
  isMember: (request: Request, response: Response, teamId: string) => Promise<boolean>;
  publicUrl: string;
}

/** How often a page may tell how it is read, a second. */
const readingsPerSecond = 2;

type LinkRequest = Request<{ slug: string }>;
type VisitRequest = Request<{ slug: string; visitId: string }>;

/** What only our own page may read, and nothing keeps. */
const fixedHeaders = { ...securityHeaders, 'Cross-Origin-Resource-Policy': 'same-origin' };
const fixedHeaderList: readonly string[] = Object.entries(fixedHeaders).flat();

/** Sets the headers of what a page of a link asks for where the public API's would be. */
export function beginReading(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    context.fixedHeaders = fixedHeaderList;
    context.headers['Cache-Control'] = 'private, no-store';
    context.headers['X-Robots-Tag'] = 'noindex, nofollow';
    next();
  };
}

/** Lets what changes something through only from our own pages. @throws ApiError 403 */
export function requireOwnPage(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'POST' && !isFromOwnOrigin(request, publicUrl)) {
      throw new ApiError('origin_not_allowed', 'This can only be sent by the page itself.');
    }
    next();
  };
}

/** What the pages of links ask for. Each request reads its link anew. */
export class ReaderRequests {
  private readonly downloads = new Places(downloadLimits, { holder: 'Your network', things: 'downloads' });

  constructor(private readonly dependencies: RequestDependencies) {}

  /** `POST /{slug}/access` */
  readonly enter = async (request: LinkRequest, response: Response): Promise<void> => {
    const { links, gate, readers } = this.dependencies;
    const given = parseAccess(await readPageBody(request as Request, maxBodyBytes));
    const shared = await links.findOpen(request.params.slug);
    const grant = await gate.enter(shared, given, {
      ip: contextOf(request as Request).ip,
      browserId: () => readers.browserIdOf(request as Request, response),
    });
    if (!grant) return send(request, response, 200, { granted: false, needs: ['code'] });
    readers.admit(request as Request, response, shared, grant);
    send(request, response, 200, { granted: true });
  };

  /** `POST /{slug}/visits` */
  readonly startVisit = async (request: LinkRequest, response: Response): Promise<void> => {
    const { links, readers, clients, visits, isMember } = this.dependencies;
    const shared = await links.findReadable(request.params.slug);
    this.requireAdmission(request, shared);
    const isInternal = await isMember(request as Request, response, shared.teamId);
    const facts = clients.factsOf(request.headers, contextOf(request as Request).ip);
    const reader = readers.introduce(request as Request, response, shared);
    const lastId = readers.lastVisitOf(request as Request);
    const { id, firstReport, isNew } = await visits.open(shared, reader, { ...facts, isInternal }, lastId);
    readers.keepVisit(request as Request, response, shared, id);
    const { name, version } = shared.document;
    send(request, response, isNew ? 201 : 200, {
      visit: { id, firstReport },
      document: {
        name,
        version: version.number,
        contentType: version.content_type,
        pageCount: version.page_count,
        size: version.size,
        allowDownload: shared.link.allow_download,
      },
    });
  };

  /** `GET /{slug}/visits/{visitId}/file` */
  readonly sendFile = async (request: VisitRequest, response: Response): Promise<void> => {
    const { shared, visit } = await this.findVisit(request);
    await this.send(request, response, shared, visit);
  };

  /** `GET /{slug}/visits/{visitId}/download` */
  readonly download = async (request: VisitRequest, response: Response): Promise<void> => {
    const { shared, visit } = await this.findVisit(request);
    if (!shared.link.allow_download) {
      throw new ApiError('link_download_not_allowed', 'This document may be read here, but not downloaded.');
    }
    await this.send(request, response, shared, visit, async ({ range }) => {
      // What is fetched in parts, or goes on after a break, is one download.
      if (!range || range.start === 0) await this.dependencies.visits.recordDownload(shared, visit);
    });
  };

  /** `POST /{slug}/visits/{visitId}/readings` */
  readonly recordReading = async (request: VisitRequest, response: Response): Promise<void> => {
    const reading = parseReading(await readPageBody(request as Request, maxBodyBytes));
    const { shared, visit } = await this.findVisit(request);
    await this.countReading(visit);
    await this.dependencies.visits.recordReading(shared, visit, reading);
    send(request, response, 204);
  };

  /** @throws ApiError 404 where there is no such visit of this reader, 410 where the link is closed, 403 where it is not met any more */
  private async findVisit(request: VisitRequest): Promise<{ shared: SharedLink; visit: VisitRow }> {
    const { links, readers, visits } = this.dependencies;
    const shared = await links.findReadable(request.params.slug);
    this.requireAdmission(request, shared);
    const reader = readers.identify(request as Request, shared);
    if (!reader) throw nothingHere();
    return { shared, visit: await visits.find(shared, reader, request.params.visitId) };
  }

  private requireAdmission(request: LinkRequest | VisitRequest, shared: SharedLink): void {
    if (this.dependencies.readers.isAdmitted(request as Request, shared)) return;
    throw new ApiError(
      'link_access_required',
      'Load the page again: it asks for something before it shows the document.',
    );
  }

  private async countReading({ id }: VisitRow): Promise<void> {
    const { limiter, windowSeconds } = this.dependencies;
    const allowance = await limiter.take(`readings:${id}`, readingsPerSecond * windowSeconds);
    if (!allowance.allowed) throw tooMany('The page tells too often how it is read.', allowance);
  }

  private async send(
    request: VisitRequest,
    response: Response,
    shared: SharedLink,
    visit: VisitRow,
    onOpened?: Sending['onOpened'],
  ): Promise<void> {
    const { visits, storage } = this.dependencies;
    const workspace = visits.workspaceOf(shared);
    const version = await findDocumentVersion(workspace, visit.document_id, visit.document_version);
    if (!version) throw nothingHere();
    const { headers, ip } = contextOf(request as Request);
    const takePlace = () => this.downloads.take(addressBlock(ip));
    const common = { ...fixedHeaders, ...headers };
    await sendStoredFile(request as Request, response, fileOf(version, storage), common, { takePlace, onOpened });
  }
}

function send(request: LinkRequest | VisitRequest, response: Response, status: number, body?: object): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  sendReply(request as Request, response, contextOf(request as Request), { status, headers: {}, text });
}
