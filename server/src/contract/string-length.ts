import type Ajv from 'ajv/dist/2020';
import { _, type KeywordCxt, str } from 'ajv';
import { useFunc } from 'ajv/dist/compile/util';
import ucs2length from 'ajv/dist/runtime/ucs2length';

/**
 * Replaces Ajv's `maxLength` and `minLength`, which count code points one by one, by the same rules that count only where the number of
 * UTF-16 units leaves it open: a string has at most as many code points as units, and at least half as many.
 */
export function measureLengthsFast(ajv: Ajv): void {
  for (const keyword of ['maxLength', 'minLength']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type: 'string',
      schemaType: 'number',
      error: {
        message: ({ schemaCode }) =>
          str`must NOT have ${keyword === 'maxLength' ? 'more' : 'fewer'} than ${schemaCode} characters`,
        params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
      },
      code: (context) => (keyword === 'maxLength' ? failAbove(context) : failBelow(context)),
    });
  }
}

function failAbove(context: KeywordCxt): void {
  const { data, schemaCode: limit } = context;
  context.fail(_`${data}.length > ${limit} && ${codePoints(context)} > ${limit}`);
}

function failBelow(context: KeywordCxt): void {
  const { data, schemaCode: limit } = context;
  context.fail(_`${data}.length < 2 * ${limit} && ${codePoints(context)} < ${limit}`);
}

const codePoints = (context: KeywordCxt) => _`${useFunc(context.gen, ucs2length)}(${context.data})`;
