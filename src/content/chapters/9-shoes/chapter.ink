// Other shoes, chapter 9: Samir’s own evening. He has to do nothing; every answer of his is right.
// The new facts: where his R comes from, and that each of the silent six thought to be the only one.
-> evening

=== evening
Forty-one lines. I’ve read them four times, and soon I’ll know them by heart. #id:c9-shoes.evening.1 #who:samir #mood:sad #place:night-room #cast:samir=sad,sango
And why my voice? I say my R like Grandma, who taught me. I was proud of it. #id:c9-shoes.evening.2 #who:samir #mood:sad
* [Read the lines one more time. #id:c9-shoes.evening.read #icon:look]
    -> again
* [Put the phone into the sock drawer. #id:c9-shoes.evening.drawer #icon:do #move:leave]
    -> drawer
* [Go and sit down with Mum. #id:c9-shoes.evening.mum #icon:say #move:tell]
    -> mum
* [Write a mean line back. #id:c9-shoes.evening.back #icon:write]
    -> mean_line

=== again
They don’t even know me. They write about somebody they made up. #id:c9-shoes.again.1 #who:samir #mood:think
-> one_line

=== drawer
The drawer buzzes like an angry sock. But out here, Samir can breathe. #id:c9-shoes.drawer.1 #who:narrator #cast:samir=think,sango
-> one_line

=== mum
Come here. None of it is your fault. And Grandma’s R is the best R in town. #id:c9-shoes.mum.1 #who:samir-mum #mood:think #cast:samir=sad,sango,samir-mum=think
-> one_line

=== mean_line
I wrote it and took it back. It was about socks, and it wasn’t even good. #id:c9-shoes.mean-line.1 #who:samir #mood:think
-> one_line

=== one_line
I’m in that group, too. I wrote nothing, and I’m sorry. Why has an octopus three hearts? #id:c9-shoes.one-line.1 #who:message #from:person.hana #harmless #sfx:message
* [“One stops when it swims!” #id:c9-shoes.one-line.fact #icon:write]
    -> swims
* [“Why did you say nothing?” #id:c9-shoes.one-line.why #icon:write]
    -> silent
* [Answer tomorrow, or never. #id:c9-shoes.one-line.wait #icon:wait #move:pause]
    -> good_night

=== swims
Really? Then that’s why it likes to walk. I’m drawing it with shoes. Eight of them. #id:c9-shoes.swims.1 #who:message #from:person.hana #harmless #sfx:message
-> six

=== silent
I was afraid. And I thought that only I minded. That’s a reason. It’s not a good one. #id:c9-shoes.silent.1 #who:message #from:person.hana #harmless #sfx:message
-> six

=== good_night
You don’t have to answer. Good night, octopus friend. #id:c9-shoes.good-night.1 #who:message #from:person.hana #harmless #sfx:message
-> six

=== six
Six of the nine only read along. Each of the six thought: only I mind. #id:c9-shoes.six.1 #who:narrator
* [How does one kind line feel? #id:c9-shoes.six.feel #icon:say #feel]
-> end_line

=== end_line
Forty-one lines were against me. One was for me. Why do I read that one eleven times? #id:c9-shoes.end-line.1 #who:samir #mood:think #cast:samir=think,sango=proud
Because it counts. Sleep well, Samir. Quack. That was a good-night quack. #id:c9-shoes.end-line.2 #who:sango #mood:wave #ending:well-done
-> END
