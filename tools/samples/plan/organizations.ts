/** An organization of the second sheet, with its invented offices: no real office, extension or person. */
export interface Organization {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: "府省庁" | "グループ";
  /** Offices and the first extension of each; measures take them in turn. */
  readonly offices: readonly string[];
}

/** The organizations that are responsible for a measure of the plan. */
export const organizations: readonly Organization[] = [
  organization("cabinet-secretariat", "内閣官房", "官房", ["総合調整第一係", "基準評価係", "重要インフラ調整係"]),
  organization("national-personnel-authority", "人事院", "人事院", ["研修企画係"]),
  organization("cabinet-office", "内閣府", "内閣府", ["情報管理企画係", "調査分析係"]),
  organization("national-police-agency", "警察庁", "警察庁", ["技術対策企画係", "相談業務係"]),
  organization("financial-services-agency", "金融庁", "金融庁", ["システム安全係"]),
  organization("internal-affairs", "総務省", "総務省", ["情報セキュリティ企画係", "地域情報安全係", "通信安全係"]),
  organization("fire-management-agency", "消防庁", "消防庁", ["防災情報係"]),
  organization("justice", "法務省", "法務省", ["法制調査係", "情報化推進係"]),
  organization("foreign-affairs", "外務省", "外務省", ["国際安全協力係", "在外通信係"]),
  organization("finance", "財務省", "財務省", ["情報管理係"]),
  organization("education", "文部科学省", "文科省", ["情報教育企画係", "研究環境係"]),
  organization("health-labour", "厚生労働省", "厚労省", ["情報安全企画係"]),
  organization("agriculture", "農林水産省", "農水省", ["情報システム係"]),
  organization("economy", "経済産業省", "経産省", ["情報セキュリティ企画係", "安全基盤係", "産業人材係"]),
  organization("land-transport", "国土交通省", "国交省", ["交通情報安全係"]),
  organization("environment", "環境省", "環境省", ["情報基盤係"]),
  organization("defense", "防衛省", "防衛省", ["情報保証企画係"]),
  group("all-ministries", "全府省庁", ["府省庁連絡担当"]),
  group("ministries-concerned", "関係府省庁", ["関係機関連絡担当"]),
  group("infrastructure-ministries", "重要インフラ所管省庁", ["重要インフラ連絡担当"]),
];

function organization(code: string, name: string, shortName: string, offices: readonly string[]): Organization {
  return { code, name, shortName, kind: "府省庁", offices };
}

function group(code: string, name: string, offices: readonly string[]): Organization {
  return { code, name, shortName: name, kind: "グループ", offices };
}

const firstExtension = 2101;
const extensionsPerOrganization = 10;

/** The invented contact for the measure at that place of the plan: an office of the first responsible organization. */
export function contactOf(lead: string, measureAt: number): string {
  const organizationAt = organizations.findIndex(({ name }) => name === lead);
  const offices = organizations[organizationAt]?.offices ?? [];
  const officeAt = measureAt % Math.max(1, offices.length);
  const office = offices[officeAt];
  if (office === undefined) throw new Error(`${lead} is not in the list of organizations.`);
  return `${office} 内線${String(firstExtension + organizationAt * extensionsPerOrganization + officeAt)}`;
}
