VAR order = 50
VAR morale = 50
VAR budget = 50
-> scene_0

=== scene_0 ===
Moment 1 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_1
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_1
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_1

=== scene_1 ===
Moment 2 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_2
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_2
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_2

=== scene_2 ===
Moment 3 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_3
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_3
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_3

=== scene_3 ===
Moment 4 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_4
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_4
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_4

=== scene_4 ===
Moment 5 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_5
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_5
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_5

=== scene_5 ===
Moment 6 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_6
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_6
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_6

=== scene_6 ===
Moment 7 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_7
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_7
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_7

=== scene_7 ===
Moment 8 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_8
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_8
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_8

=== scene_8 ===
Moment 9 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_9
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_9
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_9

=== scene_9 ===
Moment 10 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_10
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_10
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_10

=== scene_10 ===
Moment 11 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> scene_11
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> scene_11
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> scene_11

=== scene_11 ===
Moment 12 asks for a decision.
+ [Set the direction.]
    ~ morale = morale + 3
    ~ budget = budget - 2
    -> finish
+ [Set the plan.]
    ~ order = order + 3
    ~ morale = morale - 1
    -> finish
+ [Wait a little.]
    ~ budget = budget + 1
    ~ order = order - 1
    -> finish

=== finish ===
{
    - morale >= 60: They would do it again.
    - order >= 60: It was on time.
    - else: It is over.
}
-> END
