import type { ShippedPackage } from './shipped-packages.ts';

/** The game itself, as its package.json names it. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/**
 * What the built game is made of, as a CycloneDX 1.5 document. It has no date and no serial number, so that the same
 * sources give the same bytes.
 */
export function billOfMaterials(product: Product, packages: readonly ShippedPackage[]): string {
  const ref = ({ name, version }: { readonly name: string; readonly version: string }): string =>
    `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref(product),
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.licence } }, { license: { id: 'CC-BY-4.0' } }],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': ref(one),
      name: one.name,
      version: one.version,
      description: one.part,
      purl: ref(one),
      licenses: [/\s/.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
      ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
    })),
    dependencies: [{ ref: ref(product), dependsOn: packages.map(ref) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param integrity like `sha512-…` in base 64, as lock files write it */
function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
  const [kind = '', value = ''] = integrity.split('-', 2);
  return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}
