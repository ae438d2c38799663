/** A self-signed certificate of hooks.example.com that lasts for a century, with its key: for tests of TLS, trusted by nobody else. */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgADFBFJQNcN6nKUEZ
fvUgm7dQY4z6yFxCDI8rOjZui1qhRANCAAR5VVKOBVzMvLbjt/0gEUPvRY9kU38s
90qi2lMaqRtuc/2R+/y8LAHk9FWH/d9N3UsVg+Kumvpan2WRTvSSJxUG
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgIBATAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFob29rcy5l
eGFtcGxlLmNvbTAgFw0yNDAxMDEwMDAwMDBaGA8yMTI0MDEwMTAwMDAwMFowHDEa
MBgGA1UEAwwRaG9va3MuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAAR5VVKOBVzMvLbjt/0gEUPvRY9kU38s90qi2lMaqRtuc/2R+/y8LAHk9FWH
/d9N3UsVg+Kumvpan2WRTvSSJxUGo1AwTjAcBgNVHREEFTATghFob29rcy5leGFt
cGxlLmNvbTAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBS8+ox/GpBgLyeuTCf/
GprxVU3AnzAKBggqhkjOPQQDAgNIADBFAiEAvMK4yg2BVtrd1wL+yEMB8IjChyzE
JQsinA4eSjj5gIICIEyTfalKhcg1oaHpVnf3F5jHTIWDnZ+6ufCYh67D5EET
-----END CERTIFICATE-----`,
};
