import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export class ProductCreate {
  @IsString()
  @Length(1, 255)
  name!: string;

  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(9_999_999_999)
  unitPrice!: number;

  @Matches(/^[A-Z]{3}$/)
  currency!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  description?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  sku?: string | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(100)
  taxRate?: number | null;

  @IsOptional()
  @IsString()
  @Length(1, 50)
  type?: string;

  @IsOptional()
  @IsString()
  @Length(1, 50)
  unitOfMeasure?: string;

  @IsOptional()
  @IsString()
  @Length(1, 255)
  externalId?: string | null;

  @IsOptional()
  @IsObject()
  metadata?: Record<string, string>;
}

export class ListQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 20;

  @IsOptional()
  @IsIn(['active'])
  status?: 'active';
}
