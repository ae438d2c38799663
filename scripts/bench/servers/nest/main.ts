import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import { pino } from 'pino';
import { setting } from '../database';
import { createRequestId } from '../features';
import type { KeyedRequest } from './guards';
import { ProductsController } from './products.controller';

/** NestJS on Express with the features ours has, except that replies are not validated: Nest has nothing for that. */
@Module({ controllers: [ProductsController] })
class AppModule {}

const logger = pino();

function logRequest(request: KeyedRequest, response: Response, next: NextFunction): void {
  const started = performance.now();
  request.requestId = createRequestId();
  response.setHeader('Request-Id', request.requestId);
  response.on('close', () => {
    logger.info({
      request_id: request.requestId,
      method: request.method,
      path: (request.route as { path: string } | undefined)?.path,
      status: response.statusCode,
      duration_ms: performance.now() - started,
      team: request.key?.teamId,
      key: request.key?.id,
    });
  });
  next();
}

async function main(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'] });
  app.use(logRequest);
  await app.listen(Number(setting('PORT')), '127.0.0.1');
}

void main();
