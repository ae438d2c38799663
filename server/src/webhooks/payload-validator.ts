import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { fullFormats } from 'ajv-formats/dist/formats';
import type { ContractDocument } from '../contract/document';
import { formats } from '../contract/formats';
import { measureLengthsFast } from '../contract/string-length';

/** The contract's description of what is sent for one type of event. */
interface WebhookDescription {
  post: { requestBody: { content: { 'application/json': { schema: object } } } };
}

/** An event as it is sent. */
interface EventText {
  id: string;
  type: string;
  payload: string;
}

/** How many events are remembered to be valid: each goes to several endpoints, and some of them several times. */
const mostRemembered = 10_000;

/** Holds events against the contract as it describes what is sent. */
export class PayloadValidator {
  private readonly ajv = new Ajv({ strict: false, validateSchema: false, formats: { ...fullFormats, ...formats } });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly valid = new Set<string>();

  constructor(private readonly contract: ContractDocument) {
    this.ajv.addSchema({ $id: 'contract', components: { schemas: contract.components['schemas'] } });
    measureLengthsFast(this.ajv);
  }

  /** @returns what is wrong, without any of the values; undefined when it is as described */
  problemOf({ id, type, payload }: EventText): string | undefined {
    if (this.valid.has(id)) return undefined;
    const validate = this.validatorOf(type);
    if (!validate) return `the contract describes no event of the type ${type}`;
    const event = JSON.parse(payload) as { id?: unknown; type?: unknown };
    if (event.id !== id || event.type !== type) return 'it is another event than its row says';
    if (!validate(event)) {
      return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
    }
    if (this.valid.size >= mostRemembered) this.valid.clear();
    this.valid.add(id);
    return undefined;
  }

  /** Compiled when it is first needed: that takes a moment. */
  private validatorOf(type: string): ValidateFunction | undefined {
    const descriptions = this.contract.webhooks as Record<string, WebhookDescription> | undefined;
    const schema = descriptions?.[type]?.post.requestBody.content['application/json'].schema;
    if (!schema) return undefined;
    const text = JSON.stringify(schema);
    let validate = this.validators.get(text);
    if (!validate) {
      validate = this.ajv.compile(inContract(text));
      this.validators.set(text, validate);
    }
    return validate;
  }
}

/** The schema with its references, which are those of the document, leading there. */
const inContract = (text: string): object =>
  JSON.parse(text.replaceAll('"#/components/', '"contract#/components/')) as object;
