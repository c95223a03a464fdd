import { Component, type ReactNode } from "react";
import type { Problem } from "./errors";
import { ProblemPage } from "./problem-page";

type Props = { problem: Problem; onTryAgain: () => void; children: ReactNode };

/** Shows a plain page in place of a screen that failed. Drafts are in the storage by then. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const tryAgain = () => {
      this.setState({ failed: false });
      this.props.onTryAgain();
    };
    return <ProblemPage problem={this.props.problem} onTryAgain={tryAgain} />;
  }
}
