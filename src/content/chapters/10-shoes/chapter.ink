// Other shoes, chapter 10: Leo wakes up and is a sticker. He owes nobody a laugh.
// The new fact: many sent it on because they thought that he had made it himself.
-> awake

=== awake
I wake up, and the whole bus smiles at me. Is there jam on my nose? #id:c10-shoes.awake.1 #who:leo #mood:think #place:bus #cast:leo=think,sango
Nine phones show the same sticker. It’s Leo, asleep, with a hundred Zs. #id:c10-shoes.awake.2 #who:narrator #sfx:message
* [Laugh along, to be safe. #id:c10-shoes.awake.laugh #icon:do]
    -> hard_work
* [Pull my cap over my face. #id:c10-shoes.awake.hood #icon:do]
    -> hood
* [Ask: “Where is that from?” #id:c10-shoes.awake.ask #icon:say #move:check]
    -> from_whom
* [Say: “I don’t like that.” #id:c10-shoes.awake.no #icon:say #move:say-no]
    -> quiet_bus

=== hard_work
Ha. Ha. My mouth laughs, and my tummy doesn’t. That’s hard work! #id:c10-shoes.hard-work.1 #who:leo #mood:worried #cast:leo=worried,samir,sango
-> friend

=== hood
It’s dark and warm in here. It smells of pancake. I could live here. #id:c10-shoes.hood.1 #who:leo #mood:sad #cast:leo=sad,samir,sango
-> friend

=== from_whom
Everybody has it from somebody. Somebody has it from everybody. Nobody has asked Leo. #id:c10-shoes.from-whom.1 #who:narrator #cast:leo=think,samir,sango
-> friend

=== quiet_bus
The bus goes quiet. Two phones slide into two bags. #id:c10-shoes.quiet-bus.1 #who:narrator #cast:leo=think,samir,sango
-> friend

=== friend
Didn’t you make it yourself? You make the best ones! That’s why we all sent it on. #id:c10-shoes.friend.1 #who:samir #mood:think
* [“No. And nobody asked me.” #id:c10-shoes.friend.no #icon:say]
    -> deleted
* [“Never mind. It’s fine.” #id:c10-shoes.friend.fine #icon:say]
    -> not_fine
* [“Keep the Zs. Lose my face.” #id:c10-shoes.friend.zs #icon:say]
    -> only_zs
* [Take Samir along to Coach Ben. #id:c10-shoes.friend.tell #icon:say #move:tell]
    -> coach

=== deleted
I ask about everything. Why not about that? It’s off my phone, and I’ll tell my row. #id:c10-shoes.deleted.1 #who:samir #mood:worried
-> end_awake

=== not_fine
Why do you say fine, with that face? I’ll delete it, and tell my whole row. #id:c10-shoes.not-fine.1 #who:samir #mood:worried
-> end_awake

=== only_zs
Deal! Face out, Zs in. A hundred Zs and one pancake. Why is that art? #id:c10-shoes.only-zs.1 #who:samir #mood:cheer
-> end_awake

=== coach
Delete it, please, the whole bus! Next time, you ask. For once, I’m not too late. #id:c10-shoes.coach.1 #who:ben #mood:stop #cast:leo=think,samir,ben=stop
-> end_awake

=== end_awake
Next time, just ask. I mostly say yes! I only want to be awake for it. #id:c10-shoes.end-awake.1 #who:leo #mood:cheer #ending:well-done
-> END
