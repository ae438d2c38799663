import {
  type CanActivate,
  type ExecutionContext,
  HttpException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VerifiedKey } from '../../../../server/src/control/key-verifier';
import { findKey, takeQuota } from '../features';

export interface KeyedRequest extends Request {
  key: VerifiedKey;
  requestId: string;
}

@Injectable()
export class KeyGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KeyedRequest>();
    const key = await findKey(request.headers.authorization);
    if (!key) throw new UnauthorizedException();
    request.key = key;
    return true;
  }
}

@Injectable()
export class QuotaGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const { allowed, headers } = await takeQuota(http.getRequest<KeyedRequest>().key);
    const response = http.getResponse<Response>();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!allowed) throw new HttpException('rate_limited', 429);
    return true;
  }
}
