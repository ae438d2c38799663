import {
  Body,
  Controller,
  Get,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import type { Response } from 'express';
import { findProduct, listProducts, pageOf, pool, presentProduct, type ProductRow } from '../database';
import { createProduct } from '../features';
import { KeyGuard, type KeyedRequest, QuotaGuard } from './guards';
import { ListQuery, ProductCreate } from './product.dto';

/** The pipe is told the class: the type of a parameter is not known at run time in a bundle. */
const checked = (expectedType: new () => object) =>
  new ValidationPipe({ expectedType, transform: true, whitelist: true, forbidNonWhitelisted: true });

@Controller('api/v1/products')
@UseGuards(KeyGuard, QuotaGuard)
export class ProductsController {
  @Get()
  async list(@Req() request: KeyedRequest, @Query(checked(ListQuery)) { limit }: ListQuery) {
    const { rows } = await pool.query<ProductRow>(listProducts(request.key.teamId, limit));
    return pageOf(rows, limit);
  }

  @Get(':id')
  async get(
    @Req() request: KeyedRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { rows } = await pool.query<ProductRow>(findProduct(request.key.teamId, id));
    if (!rows[0]) throw new NotFoundException();
    return withTag(response, rows[0]);
  }

  @Post()
  async create(
    @Req() request: KeyedRequest,
    @Body(checked(ProductCreate)) product: ProductCreate,
    @Res({ passthrough: true }) response: Response,
  ) {
    const row = await createProduct(request.key, product, request.requestId);
    response.setHeader('Location', `/api/v1/products/${row.id}`);
    return withTag(response, row);
  }
}

function withTag(response: Response, row: ProductRow) {
  response.setHeader('ETag', `"v${row.version}"`);
  return { data: presentProduct(row) };
}
