package org.balancingact.journal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balancingact.journal.PracticeRecord;
import org.balancingact.journal.Practised;

/** What was read and practised in Learn, as a record in memory has it. */
final class PassingPractice implements PracticeRecord {
    private final List<Practised> answers = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    @Override
    public void practise(Practised answer) {
        answers.add(answer);
    }

    @Override
    public List<Practised> practised() {
        return List.copyOf(answers);
    }

    @Override
    public void readUnit(String unit) {
        read.add(unit);
    }

    @Override
    public Set<String> unitsRead() {
        return Set.copyOf(read);
    }

    @Override
    public void forgetPractice() {
        answers.clear();
        read.clear();
    }
}
