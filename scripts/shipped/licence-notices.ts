import type { ShippedPackage } from './shipped-packages.ts';

/** The notices that licences ask for, as one text; packages with the same words share them. */
export function licenceNotices(packages: readonly ShippedPackage[], own: string): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, users]) => {
    const names = users.map(({ name, version, licence, part }) => `${name} ${version} (${licence}): ${part}`);
    return `${names.join('\n')}\n\n${text}`;
  });
  return `${[`Play with Sango\n\n${own.trim()}`, ...parts].join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
}
