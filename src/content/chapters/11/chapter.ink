// Chapter 11, "I pressed send": Hana herself has been mean. She is not a villain; she is ten, and she was hurt.
// The mask lies on her own desk: it fits, and it comes off. Juno need not forgive; mending asks for nothing back.
VAR told = false

-> sent

=== sent
I pressed send. Panel one: Juno is a potato. Panel two: the potato wears a crown. #id:c11.sent.1 #who:hana #mood:worried #place:desk #cast:hana=worried,sango #sfx:whoosh
Her dragon won the class contest, and mine has three hundred scales! I counted them. #id:c11.sent.2 #who:hana #mood:sad
* [Count the ha-has as they come. #id:c11.sent.watch #icon:look]
    -> ha_has
* [Delete it fast. Say nothing. #id:c11.sent.delete #icon:do]
    -> copies
* [Put the phone down and breathe. #id:c11.sent.pause #icon:wait #move:pause]
    -> breathe
* [Show it to Rin, next door. #id:c11.sent.rin #icon:show #move:tell]
    ~ told = true
    -> rin_looks

=== ha_has
Nine ha-has. Each one is warm for a second. Then Hana is cold again, and wants ten. #id:c11.ha-has.1 #who:narrator #sfx:message #cost
-> red_pens

=== copies
It’s gone from the page, but three friends have a copy. Deleting was only half of it. #id:c11.copies.1 #who:hana #mood:worried
-> red_pens

=== breathe
Now I can see it. Juno looks so small in it, because I drew her small. #id:c11.breathe.1 #who:hana #mood:think
-> red_pens

=== rin_looks
Good lines. Now pretend it’s you in the crown. Still funny? Thanks for showing me. #id:c11.rin-looks.1 #who:rin #mood:think #cast:hana=worried,sango,rin=think
-> red_pens

=== red_pens
Look at the nose in it. You draw best. Make it meaner! We all want to laugh at her. I have red pens. #id:c11.red-pens.1 #who:message #from:c11.from.fans #sfx:message
* [Look through the lens. #id:c11.red-pens.lens #icon:look #lens:new-drawing.meaner]
-> mask

=== mask
You do draw best, and they use it. Quack! Sorry. Bad moment for a duck. #id:c11.mask.1 #who:sango #mood:worried #cast:hana=worried,sango=worried
Something white lies between the pens: a mask with a ribbon. It’s just Hana’s size. #id:c11.mask.2 #who:narrator
* [Try it on. It’s only a mask. #id:c11.mask.try #icon:do]
    -> fits
* [Hide it under the paper. #id:c11.mask.hide #icon:do]
    -> no_in
* [Look inside it first. #id:c11.mask.look #icon:look #move:check]
    -> empty
* [Call Rin to come and see. #id:c11.mask.rin #icon:say #move:tell]
    ~ told = true
    -> rin_knows

=== fits
It fits! “Meaner, meaner,” it said, in my voice. Then I pulled. It came off like a sock. #id:c11.fits.1 #who:hana #mood:worried
-> toad

=== no_in
Found it! It’s all outside and no inside. I wore it once, and it came off. #id:c11.no-in.1 #who:mio #mood:cheer #cast:hana=worried,mio=cheer,sango
-> toad

=== empty
Nobody’s in it. It’s my size, and I think it’s everybody’s size. It comes off again, too. #id:c11.empty.1 #who:hana #mood:think
-> toad

=== rin_knows
Oh, that old thing. I had it on at twelve, and at twelve I took it off. #id:c11.rin-knows.1 #who:rin #mood:think #cast:hana=worried,sango,rin=think
-> toad

=== toad
Juno isn’t coming to school today. Ha-ha! Say sorry, and you’re next. We’ll draw you as a toad. #id:c11.toad.1 #who:message #from:c11.from.fans #place:classroom #cast:hana=worried,sango=worried #sfx:message
* [Keep quiet until they find something new. #id:c11.toad.quiet #icon:wait]
    -> crown_alone
* [Take one break to think. #id:c11.toad.pause #icon:wait #move:pause]
    -> sock
* [Write: “No more. I’m deleting it.” #id:c11.toad.no #icon:write #move:say-no]
    -> good_toad
* [Tell Ms Novak everything. #id:c11.toad.tell #icon:say #move:tell]
    ~ told = true
    -> novak

=== crown_alone
Juno’s crown lies on her chair. Somebody puts a potato in it, and nobody takes it out. #id:c11.crown-alone.1 #who:narrator #sfx:try-again #cost
-> juno

=== sock
A toad? I once drew myself as a sock, so I’m not that scared of a toad. #id:c11.sock.1 #who:hana #mood:think #gear:scare
-> juno

=== good_toad
They draw a toad, and it’s quite a good toad. Two others write: I’m out, too. #id:c11.good-toad.1 #who:narrator #sfx:star
-> juno

=== novak
Thank you for telling me. That’s hard when it’s your own mistake. Here, hold a plant. #id:c11.novak.1 #who:novak #mood:think #cast:novak=think,hana=worried,sango
-> juno

=== juno
At noon, Juno comes after all. She looks at nobody. #id:c11.juno.1 #who:narrator #cast:juno=sad,hana=worried,sango=think
* [“I’m sorry if that hurt you.” #id:c11.juno.if #icon:say]
    -> an_if
* [“I was jealous and mean. I’m sorry.” #id:c11.juno.sorry #icon:say #move:repair]
    -> a_sorry
* [Post a new comic: Juno, the hero! #id:c11.juno.hero #icon:do]
    -> a_hero
* [“What can I do now?” #id:c11.juno.ask #icon:say #move:ask-first]
    -> a_question

=== an_if
“If”? I stayed in bed all morning. #id:c11.an-if.1 #who:juno #mood:sad #cost
No “if”, then. I hurt you. You did nothing wrong, and I’m sorry. #id:c11.an-if.2 #who:hana #mood:sad
-> write_all

=== a_sorry
I’m still cross. But you came yourself, and you said it to my face. #id:c11.a-sorry.1 #who:juno #mood:think
She may be cross as long as she likes. A true sorry doesn’t wait for “it’s fine”. #id:c11.a-sorry.2 #who:sango #mood:think
-> write_all

=== a_hero
You drew me again. And again, nobody asked me. #id:c11.a-hero.1 #who:juno #mood:sad #cost
Oh. You’re right. I’ll take it down. I’m sorry, for both of them. #id:c11.a-hero.2 #who:hana #mood:sad
-> write_all

=== a_question
Tell them that it was mean. All of them, in your own words. #id:c11.a-question.1 #who:juno #mood:think
You asked, and now you know what helps. It’s more than a guess. #id:c11.a-question.2 #who:sango #mood:proud
-> write_all

=== write_all
* [Write to all. Find good words. #id:c11.write-all.game #icon:do #game:tone-tiles #level:1]
-> pizza

=== pizza
On Friday, four copies are deleted and Juno wears her crown. Hana is a toad on one phone. #id:c11.pizza.1 #who:narrator #place:school-yard #cast:hana=think,amara=cheer,sango
Team talk! I drew you as a superhero. Your cape is a pizza. May I post it? #id:c11.pizza.2 #who:amara #mood:cheer
* [Report it. Drawings hurt people. #id:c11.pizza.report #icon:do #move:report]
    -> fouled
* [“Yes, post it! I love it.” #id:c11.pizza.yes #icon:say #move:go-ahead]
    -> posted
* [“May I see it first?” #id:c11.pizza.see #icon:say #move:ask-first]
    -> first_look
* [“Please keep it between us.” #id:c11.pizza.private #icon:say]
    -> over_bed

=== fouled
Foul? But I asked you first! And the cheese took me an hour. #id:c11.fouled.1 #who:amara #mood:sad #cost
-> last

=== posted
Six arms and much cheese! You asked, so I can laugh, too. Now I’m hungry. #id:c11.posted.1 #who:hana #mood:cheer
-> last

=== first_look
Of course! Six arms, one cape, much cheese. Say stop, and I stop. #id:c11.first-look.1 #who:amara #mood:cheer
-> last

=== over_bed
Then it hangs over my bed. Warning: I’ll be hungry all night. #id:c11.over-bed.1 #who:amara #mood:cheer
-> last

=== last
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_repair
Hana, how do you draw scales? You don’t have to. I’d really like to know. #id:c11.end-repair.1 #who:juno #mood:wave #cast:juno=wave,hana=proud,sango=cheer #ending:repair
-> END

=== end_tell
Last panel: a crown, and no potato anywhere. I told somebody, and it got lighter. #id:c11.end-tell.1 #who:hana #mood:proud #cast:hana=proud,amara=cheer,sango=cheer #ending:tell
-> END
