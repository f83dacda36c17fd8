/**
 * What the browser may load: this site's own files and nothing else. No inline script or style, no eval; WebAssembly is
 * for the search. Sent as a meta tag on every page; public/_headers sends the same with frame-ancestors, which a meta
 * tag cannot carry.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
