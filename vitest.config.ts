import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['unit', 'content', 'built-site'].map((name) => ({
      test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 120_000, hookTimeout: 240_000 },
    })),
  },
});
