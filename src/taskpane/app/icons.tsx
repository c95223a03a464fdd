import type { ReactNode } from "react";

/* The pane's few icons, drawn for it on a grid of 20. They always stand beside words, so nothing reads them out. */

type IconProps = { className?: string; size?: number };

function icon(drawing: ReactNode) {
  return function Icon({ className, size = 20 }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        className={className}
        // They grow with the reader's own text size, as the words beside them do.
        width={`${size / 16}rem`}
        height={`${size / 16}rem`}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  };
}

/** The mark inside a filled shape takes the color of what is behind it. */
const cut = { stroke: "var(--colorNeutralBackground1)", strokeWidth: 1.5 };

export const DoneIcon = icon(
  <>
    <circle cx="10" cy="10" r="8" fill="currentColor" stroke="none" />
    <path d="m6.5 10.2 2.4 2.4 4.6-4.9" {...cut} />
  </>,
);
export const NotStartedIcon = icon(<circle cx="10" cy="10" r="7.4" />);
export const InProgressIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M2.6 10a7.4 7.4 0 0 0 14.8 0Z" fill="currentColor" stroke="none" />
  </>,
);
export const NotSureIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M7.8 8.1a2.2 2.2 0 1 1 3.4 1.9c-.8.5-1.2.9-1.2 1.7" />
    <circle cx="10" cy="13.8" r=".5" fill="currentColor" />
  </>,
);
export const AlertIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M10 6v4.6" />
    <circle cx="10" cy="13.4" r=".5" fill="currentColor" />
  </>,
);
export const ProblemIcon = icon(
  <>
    <circle cx="10" cy="10" r="8" fill="currentColor" stroke="none" />
    <path d="M10 5.8v5" {...cut} />
    <circle cx="10" cy="13.8" r=".6" fill="var(--colorNeutralBackground1)" {...cut} />
  </>,
);
export const FieldErrorIcon = icon(
  <>
    <rect x="4.3" y="4.3" width="11.4" height="11.4" rx="2" transform="rotate(45 10 10)" fill="currentColor" />
    <path d="m7.8 7.8 4.4 4.4m0-4.4-4.4 4.4" {...cut} />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M10 9.4V14" />
    <circle cx="10" cy="6.6" r=".5" fill="currentColor" />
  </>,
);
export const PlusIcon = icon(<path d="M10 3v14M3 10h14" />);
export const BackIcon = icon(<path d="M17 10H3m6-6.5L2.8 10 9 16.5" />);
export const ChevronDownIcon = icon(<path d="m5 7.5 5 5 5-5" />);
export const ChevronUpIcon = icon(<path d="m5 12.5 5-5 5 5" />);
export const MoreIcon = icon(
  <>
    <circle cx="4" cy="10" r="1.1" fill="currentColor" stroke="none" />
    <circle cx="10" cy="10" r="1.1" fill="currentColor" stroke="none" />
    <circle cx="16" cy="10" r="1.1" fill="currentColor" stroke="none" />
  </>,
);
export const DraftIcon = icon(<path d="m12.5 4.2 3.3 3.3M3 17l1-3.8 9.4-9.4a1.9 1.9 0 0 1 2.8 2.8L6.8 16 3 17Z" />);
export const SavedIcon = icon(
  <>
    <path d="M6 14.5H5a3.3 3.3 0 0 1-.3-6.6 5.3 5.3 0 0 1 10.4-.5" />
    <circle cx="13" cy="13" r="4" fill="currentColor" stroke="none" />
    <path d="m11.2 13.1 1.3 1.3 2.4-2.6" {...cut} />
  </>,
);
export const ComputerIcon = icon(<path d="M2.5 4h15v9.5h-15zM10 13.5V17m-3.5 0h7" />);
export const TipIcon = icon(<path d="M7.6 13.2a5.2 5.2 0 1 1 4.8 0v1.6H7.6v-1.6Zm.4 4h4" />);
export const ClipboardIcon = icon(
  <path d="M7.5 3.5H5.2c-.7 0-1.2.5-1.2 1.2v11.6c0 .7.5 1.2 1.2 1.2h9.6c.7 0 1.2-.5 1.2-1.2V4.7c0-.7-.5-1.2-1.2-1.2h-2.3m-5-1.3h5v2.6h-5zM6.5 9l1 1 1.6-1.8M6.5 13.3l1 1 1.6-1.8m2.2.7h2.4m-2.4 4.3h2.4" />,
);
export const PeopleIcon = icon(
  <path d="M10 7.4a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2Zm-5.3.4a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Zm10.6 0a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM6.6 9.4h6.8v4.3a3.4 3.4 0 0 1-6.8 0V9.4Zm-2 .1H2.4v3.3c0 1.3.9 2.3 2.1 2.5m10.9-5.8h2.2v3.3c0 1.3-.9 2.3-2.1 2.5" />,
);
export const SendIcon = icon(<path d="M3 3.5 17.5 10 3 16.5 5.5 10 3 3.5Zm2.5 6.5h6" />);
export const QuestionIcon = icon(<path d="M3 4.5h14v9.5H9.5L6 17.2V14H3V4.5Z" />);
export const SheetIcon = icon(<path d="M3.5 3.5h13v13h-13zM3.5 8h13M3.5 12.3h13M8 3.5v13m4.3-13v13" />);
