import { writeQualityPage } from "./quality/page.ts";

await writeQualityPage();
