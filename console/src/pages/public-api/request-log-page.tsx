export function RequestLogPage() {
  return null;
}
