/** Whether a version is one of a range as package.json says it: parts like `^20.19.0` and `>=24`, joined by `||`. */
export function isInRange(version, range) {
  return range.split('||').some((part) => isInPart(version, part.trim()));
}

function isInPart(version, part) {
  const [, operator, lowest] = /^(\^|>=)(\d+(?:\.\d+)*)$/.exec(part) || [];
  if (!lowest) throw new Error(`package.json asks for a version in a way that is not known here: ${part}`);
  const isOfLine = operator === '>=' || majorOf(version) === majorOf(lowest);
  return isOfLine && version.localeCompare(lowest, 'en', { numeric: true }) >= 0;
}

const majorOf = (version) => version.split('.')[0];
