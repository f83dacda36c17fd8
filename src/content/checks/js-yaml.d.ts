declare module 'js-yaml' {
  /** Reads one YAML document; throws where it is broken, a key stands twice included. */
  export function load(text: string, options?: { schema: unknown }): unknown;
  /** YAML 1.2's core types: no dates. */
  export const CORE_SCHEMA: unknown;
}
