import type { Fact, Feature } from "./feature.ts";

/** Milliseconds within which Excel tells of a change that was written. */
const patience = 3000;
/** Milliseconds for a person to choose from a list, and between two looks at the cell. */
const patienceWithPerson = 60_000;
const betweenLooks = 200;

/**
 * Whether Excel tells of what is chosen, also by us: the pane shows the findings of a cell that is chosen, and leads to
 * the cell of a finding. And whether it tells of changes in cells with a drop-down list: Excel on the web tells of no
 * pick by a person (OfficeDev/office-js 4066, 3888), and the pane looks again when it is used. It is ready for either,
 * so that what Excel does is a fact and no difference.
 */
export const eventFeatures = [
  {
    id: "selection-events",
    apiSet: "1.9",
    works: (context, sheet) =>
      whileHeard(context, selections(context), async (heard) => {
        sheet.activate();
        sheet.getRange("G3:G4").select();
        await context.sync();
        const event = await heard.within(patience);
        return { fact: event ? `onSelectionChanged ${event.address}` : "no onSelectionChanged" };
      }),
  },
  {
    id: "edit-events",
    apiSet: "1.7",
    works: (context, sheet) =>
      whileHeard(context, changes(context), async (heard) => {
        sheet.getRange("F1").values = [["未"]];
        await context.sync();
        return told(await heard.within(patience));
      }),
  },
  {
    id: "list-pick",
    apiSet: "1.7",
    works: (context, sheet) =>
      whileHeard(context, changes(context), async (heard) => {
        const cell = sheet.getRange("F2");
        cell.values = [[""]];
        sheet.activate();
        cell.select();
        await context.sync();
        heard.forget();
        if (!(await isFilled(context, cell))) return { fact: "nothing chosen" };
        return told(await heard.within(patience));
      }),
  },
] as const satisfies readonly Feature[];

function told(event: Excel.WorksheetChangedEventArgs | undefined): Fact {
  if (!event) return { fact: "no onChanged" };
  return { fact: ["onChanged", event.changeType, event.source, event.triggerSource].filter(Boolean).join(" ") };
}

/** Waits until a person has put something into an empty cell. Returns whether they did in time. */
async function isFilled(context: Excel.RequestContext, cell: Excel.Range): Promise<boolean> {
  for (let waited = 0; waited < patienceWithPerson; waited += betweenLooks) {
    await pause(betweenLooks);
    cell.load("values");
    // Each look needs an answer of its own: it is how long the person takes that is waited for.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if ((cell.values as unknown[][])[0]?.[0] !== "") return true;
  }
  return false;
}

/** The events of one kind that Excel tells of. */
interface Heard<Event> {
  /** The first one, or nothing when none comes in time. */
  readonly within: (milliseconds: number) => Promise<Event | undefined>;
  /** Leaves out what came so far. */
  readonly forget: () => void;
}

type Handlers<Event> = OfficeExtension.EventHandlers<Event>;

function changes({ workbook }: Excel.RequestContext): Handlers<Excel.WorksheetChangedEventArgs> {
  return workbook.worksheets.onChanged;
}

function selections({ workbook }: Excel.RequestContext): Handlers<Excel.WorksheetSelectionChangedEventArgs> {
  return workbook.worksheets.onSelectionChanged;
}

async function whileHeard<Event, Result>(
  context: Excel.RequestContext,
  handlers: Handlers<Event>,
  work: (heard: Heard<Event>) => Promise<Result>,
): Promise<Result> {
  let events: Event[] = [];
  const registration = handlers.add((event) => {
    events.push(event);
    return Promise.resolve();
  });
  await context.sync();
  try {
    return await work({
      within: async (milliseconds) => {
        for (let waited = 0; waited < milliseconds && events.length === 0; waited += betweenLooks) {
          await pause(betweenLooks);
        }
        return events[0];
      },
      forget: () => {
        events = [];
      },
    });
  } finally {
    registration.remove();
    await context.sync();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
