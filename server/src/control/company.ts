import { isDeepStrictEqual } from 'node:util';
import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import type { Address } from '../representation/address';
import { type Actor, type AuditDetails, recordAudit } from './audit';

/** Who a team is on its invoices, as far as it has said so. */
export interface Company {
  legalName: string | null;
  email: string | null;
  taxId: string | null;
  address: Address | null;
}

/** Who an invoice is from. */
export interface Issuer extends Omit<Company, 'legalName'> {
  /** The legal name; that of the team where there is none. */
  name: string;
}

type CompanyRow = Company & Record<string, unknown>;

const findSql = `select legal_name as "legalName", email, tax_id as "taxId", address from teams where id = $1`;

const findIssuerSql = `
  select coalesce(legal_name, name) as name, email, tax_id as "taxId", address from teams where id = $1`;

/** The details of teams that go on their invoices. */
export class Companies {
  constructor(private readonly connections: Connections) {}

  async find(teamId: string): Promise<Company> {
    const [company] = await this.connections.query<CompanyRow>({ text: findSql, values: [teamId] });
    return company!;
  }

  /** Who the team's invoices are from at this moment. */
  async findIssuer(teamId: string): Promise<Issuer> {
    const statement = { name: 'find_issuer', text: findIssuerSql, values: [teamId] };
    const [issuer] = await this.connections.queryShared<Issuer & Record<string, unknown>>(statement);
    return issuer!;
  }

  /** Changes the details that are given. Nothing is written, and nothing audited, where they all are so already. */
  update(teamId: string, changes: Partial<Company>, actor: Actor): Promise<Company> {
    return Transaction.run(this.connections, async (transaction) => {
      const [before] = await transaction.query<CompanyRow>({
        text: `${findSql} for no key update`,
        values: [teamId],
      });
      const company: Company = { ...before!, ...changes };
      const details = auditDetails(before!, company);
      if (Object.keys(details).length === 0) return company;
      const { legalName, email, taxId, address } = company;
      transaction.send({
        text: 'update teams set legal_name = $2, email = $3, tax_id = $4, address = $5 where id = $1',
        values: [teamId, legalName, email, taxId, address],
      });
      transaction.send(recordAudit({ teamId, actor, action: 'company.updated', subjectId: teamId, details }));
      await transaction.commit();
      return company;
    });
  }
}

/** What has changed, with what it was before: `email` and `previousEmail`. */
function auditDetails(before: Company, after: Company): AuditDetails {
  const names = (['legalName', 'email', 'taxId', 'address'] as const).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, inWords(after[name])],
      [`previous${name[0]!.toUpperCase()}${name.slice(1)}`, inWords(before[name])],
    ]),
  );
}

function inWords(value: string | Address | null): string | null {
  if (value === null || typeof value === 'string') return value;
  const { line1, line2, postalCode, city, region, country } = value;
  return [line1, line2, postalCode, city, region, country].filter((part) => part !== null).join(', ');
}
