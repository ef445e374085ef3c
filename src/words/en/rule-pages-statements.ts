import type { Catalogue } from "../catalogue.ts";

/** The pages of the rules that read the progress texts. */
export const statementPages = {
  "done-but-planned": {
    title: "Done, but only planned",
    about:
      "The status says done, but the text only tells of plans. A text that tells of something done and plans more is left to done-but-continuing.",
  },
  "done-but-not-done": {
    title: "Done, but not done",
    about:
      "The text says that the work was not done (未実施, 至っていない, 中止した). That only a part was not is left to done-but-continuing.",
  },
  "done-but-unfinished": {
    title: "Done, but unfinished",
    about:
      "The text only tells of work that is still being thought of or made (検討中, 開発に着手). What was launched and runs is done.",
  },
  "done-but-continuing": {
    title: "Done, but continuing",
    about:
      "The text tells of a routine that goes on, or of something that is left. What counts as done differs between measures, so this asks.",
  },
  "planned-but-done": {
    title: "Yet to start, but done",
    about: "The status says that work is yet to start, but the text only tells of what was done.",
  },
  "planned-but-underway": {
    title: "Yet to start, but begun",
    about: "The status says that work is yet to start, but the text seems to say that it has begun.",
  },
  "underway-but-done": {
    title: "Underway, but over",
    about:
      "The text seems to say that the whole work is over (終了した, 廃止した). That a step of it was done is no contradiction.",
  },
  "underway-but-undecided": {
    title: "Underway, but open or late",
    about: "The text seems to say that the work does not go as planned (未定, 至っていない, 遅れている).",
  },
  "undecided-but-done": {
    title: "Unknown, but done",
    about:
      "The status says that it is not known whether the work can be done, but the text only tells of what was done.",
  },
  "undecided-but-planned": {
    title: "Unknown, but planned for a certain time",
    about:
      "The status says that it is not known whether the work can be done in the year, but the text plans it for a certain time.",
  },
  "undecided-without-reason": {
    title: "Unknown without a reason",
    about:
      "A measure that cannot be foreseen says why. In a sheet with a column for it, reason-missing speaks instead.",
  },
  "progress-without-claim": {
    title: "No word on how far it has got",
    about:
      "The text only says what the work is for or that it is needed. A text such as 特になし is left to placeholder-text.",
  },
  "done-date-in-future": {
    title: "Done after the reporting date",
    about:
      "What is reported as done is dated after the reporting date. A date without its year may be last year's and is left alone.",
  },
  "plan-date-passed": {
    title: "Planned before the reporting date",
    about:
      "What is planned is dated before the reporting date: it is late, or the text was not brought up to date. The due date has plan-overdue.",
  },
  "date-beyond-period": {
    title: "Planned after the fiscal year",
    about:
      "The status promises the work within the fiscal year, but all that the text plans comes later. The due date has due-beyond-period.",
  },
  "relative-date": {
    title: "Dates counted from the day of writing",
    about:
      "本年1月 or 昨年度 cannot be placed later on (rule L3-05). A month without a year, and 年度内, are those of the reported year and are left alone.",
  },
  "organization-silent": {
    title: "A responsible organization has no say",
    about:
      "In a text that tells who did what, one of the responsible organizations does not occur. Silent where a bullet names nobody; a group need not speak.",
  },
  "organization-unassigned": {
    title: "Somebody acts who is not responsible",
    about:
      "An organization acts in the text that is not among the responsible ones. Only listed organizations are known.",
  },
  "event-date-conflict": {
    title: "One event, two dates",
    about:
      "A numbered event such as 第13回会議 has different dates in two rows. It is compared with where it is told first.",
  },
  "count-conflict": {
    title: "One thing, two numbers",
    about:
      "A thing with a name of its own is counted in the same unit as of the same date, but differently. It may be two things, so this asks.",
  },
  "name-in-two-sections": {
    title: "One measure in two sections",
    about:
      "A measure of one name stands in two sections and may be counted twice. In the same section, name-repeated speaks.",
  },
} satisfies Partial<Catalogue["rulePages"]>;
