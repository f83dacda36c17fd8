/** A safe file name of at most 60 characters from a title: ASCII words joined by hyphens, never empty. */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const stem = words.slice(0, 60 - extension.length - 1).replace(/^-+|-+$/g, '');
  return `${stem || 'job-description'}.${extension}`;
}
