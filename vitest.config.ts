import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['unit', 'content', 'built-site'].map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // What is tested is pure and nothing is mocked, so files may share their modules: half the time.
        isolate: false,
        testTimeout: 120_000,
        hookTimeout: 240_000,
      },
    })),
  },
});
