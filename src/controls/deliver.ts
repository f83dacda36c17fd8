/** Copies formatted text with a plain twin; false where the browser refuses. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const part = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', html),
        'text/plain': part('text/plain', text),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Copies plain text; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands the browser a file to keep. */
export function download(name: string, type: string, content: string | Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content,
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
