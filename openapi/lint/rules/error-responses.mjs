const methods = ['get', 'put', 'post', 'patch', 'delete'];

/**
 * Every operation documents the errors it can give: 400, 429 and 500 always; 401 and 403 unless it needs no key;
 * 404 where the path names one resource, but for an upsert (PUT), which makes what is not there.
 */
export function errorResponses() {
  return {
    Paths: {
      PathItem(item, { key: path, location, report }) {
        for (const method of methods.filter((name) => item[name])) {
          const operation = item[method];
          const isPublic = operation.security?.length === 0;
          const required = [
            '400',
            ...(isPublic ? [] : ['401', '403']),
            ...(path.includes('{') && method !== 'put' ? ['404'] : []),
            '429',
            '500',
          ];
          const missing = required.filter((status) => !operation.responses?.[status]);
          if (missing.length === 0) continue;
          report({
            message: `Document ${missing.join(', ')}: this operation can answer with ${missing.length > 1 ? 'them' : 'it'}.`,
            location: location.child([method, 'responses']).key(),
          });
        }
      },
    },
  };
}
