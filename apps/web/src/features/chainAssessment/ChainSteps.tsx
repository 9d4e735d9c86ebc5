import { assessmentSteps, type AssessmentStep } from '@symbiomap/assessment';
import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useState, type ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import type { StepProps } from './ChainStep.tsx';
import { GoalStep } from './steps/GoalStep.tsx';
import { NumbersStep } from './steps/NumbersStep.tsx';
import { ReferenceStep } from './steps/ReferenceStep.tsx';
import { ScreeningStep } from './steps/ScreeningStep.tsx';
import { SensitivityStep } from './steps/SensitivityStep.tsx';
import { StreamsStep } from './steps/StreamsStep.tsx';
import styles from './chainAssessment.module.css';

const steps: Readonly<Record<AssessmentStep, ComponentType<StepProps>>> = {
  goal: GoalStep,
  streams: StreamsStep,
  reference: ReferenceStep,
  screening: ScreeningStep,
  numbers: NumbersStep,
  sensitivity: SensitivityStep,
};

/** The six steps beside each other, one of them open: the first that is not written. */
export function ChainSteps({
  step,
  done,
}: {
  readonly step: StepProps;
  readonly done: ReadonlySet<AssessmentStep>;
}) {
  const { words } = step;
  const isPhone = useIsPhone();
  const [open, setOpen] = useState<AssessmentStep>(
    () => assessmentSteps.find((id) => !done.has(id)) ?? 'goal',
  );
  const goTo = (id: AssessmentStep | undefined) => {
    if (id !== undefined) setOpen(id);
  };
  return (
    <Tabs
      className={styles.tabs ?? ''}
      orientation={isPhone ? 'horizontal' : 'vertical'}
      selectedKey={open}
      onSelectionChange={(key) => goTo(assessmentSteps.find((id) => id === key))}
    >
      <TabList className={styles.steps ?? ''} aria-label={words('chain.steps')}>
        {assessmentSteps.map((id, index) => (
          <Tab key={id} id={id} className={styles.step ?? ''}>
            <span className={styles.number} data-done={done.has(id) || undefined}>
              {done.has(id) ? (
                <Check size={14} strokeWidth={2.5} aria-label={words('chain.isDone')} />
              ) : (
                index + 1
              )}
            </span>
            <span className={styles.stepName}>{words(`chain.step.${id}`)}</span>
          </Tab>
        ))}
      </TabList>
      {assessmentSteps.map((id, index) => {
        const Step = steps[id];
        return (
          <TabPanel key={id} id={id} className={styles.page ?? ''}>
            <div className={styles.inside} data-step={id}>
              <h3 className={styles.stepTitle}>
                {index + 1}. {words(`chain.step.${id}`)}
              </h3>
              <p className={styles.about}>{words(`chain.${id}.about`)}</p>
              <Step {...step} />
              <div className={styles.walk}>
                {index > 0 && (
                  <Button icon={ArrowLeft} onPress={() => goTo(assessmentSteps[index - 1])}>
                    {words('chain.back')}
                  </Button>
                )}
                {index < assessmentSteps.length - 1 && (
                  <Button
                    icon={ArrowRight}
                    look="primary"
                    onPress={() => goTo(assessmentSteps[index + 1])}
                  >
                    {words('chain.next')}
                  </Button>
                )}
              </div>
            </div>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
