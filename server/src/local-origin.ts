/** What to type into a browser on this machine to reach what listens there. */
export function localOrigin(host: string, port: number): string {
  return `http://${['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;
}
