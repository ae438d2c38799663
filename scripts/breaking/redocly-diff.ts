import { redocly } from '../redocly';
import type { BreakingChange } from './breaking-change';

interface DiffReport {
  changes: {
    path: string;
    impact: 'major' | 'minor' | 'patch';
    kind: string;
    property: string | null;
    revision?: { line: number };
    verdicts: { ruleId: string; impact: string; message: string; location: { pointer: string } }[];
  }[];
}

/** The changes between two bundles that Redocly rates as major. The arguments are file names. */
export async function diffWithRedocly(baseline: string, revision: string): Promise<BreakingChange[]> {
  const { stdout, stderr } = await redocly('diff', baseline, revision, '--format', 'json', '--fail-on', 'none');
  const report = parseReport(stdout, stderr);
  return report.changes
    .filter(({ impact }) => impact === 'major')
    .flatMap((change) => {
      const line = change.revision === undefined ? {} : { line: change.revision.line };
      const verdicts = change.verdicts.filter(({ impact }) => impact === 'major');
      if (verdicts.length === 0) {
        const message = `${change.property ?? 'It'} was ${change.kind}.`;
        return [{ rule: 'major-change', pointer: change.path, message, ...line }];
      }
      return verdicts.map(({ ruleId, message, location }) => ({
        rule: ruleId,
        pointer: location.pointer,
        message,
        ...line,
      }));
    });
}

function parseReport(stdout: string, stderr: string): DiffReport {
  try {
    return JSON.parse(stdout) as DiffReport;
  } catch {
    throw new Error(`\`redocly diff\` gave no report.\n${stderr || stdout}`);
  }
}
