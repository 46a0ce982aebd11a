// Other shoes, chapter 11: Juno, who won the contest. She owes Hana no answer; each answer here is right.
// The new fact: one of the ten votes for Hana’s dragon was Juno’s own.
-> won

=== won
Eleven votes for Juno, ten for Hana! Mind the mug, Queen Juno. And the plant. #id:c11-shoes.won.1 #who:novak #mood:cheer #place:classroom #cast:juno=cheer,novak=cheer
I never win. I once lost a race against my own shoe! #id:c11-shoes.won.2 #who:juno #mood:cheer
* [Wear the crown all day long. #id:c11-shoes.won.wear #icon:do]
    -> wet_crown
* [Keep it safe in my bag. #id:c11-shoes.won.bag #icon:do]
    -> banana
* [Go and tell Hana something nice. #id:c11-shoes.won.tell #icon:say]
    -> too_late

=== wet_crown
She even wears it in the rain. Now it looks like a cake. It’s still the best hat. #id:c11-shoes.wet-crown.1 #who:narrator
-> potato

=== banana
In the bag, a banana sits on it. A banana with a crown! Best day ever. #id:c11-shoes.banana.1 #who:juno #mood:cheer
-> potato

=== too_late
Her chair was empty already. I’ll tell her tomorrow. It can wait one day. #id:c11-shoes.too-late.1 #who:juno #mood:think
-> potato

=== potato
New comic! It’s about you. Ha-ha, look at the nose! #id:c11-shoes.potato.1 #who:message #from:c11-shoes.from.fans #place:night-room #cast:juno=sad #sfx:message
* [Look who pressed ha-ha. #id:c11-shoes.potato.look #icon:look]
    -> nine_names
* [Turn the phone on its face. #id:c11-shoes.potato.turn #icon:do #move:pause]
    -> two_faces
* [Show it to Dad in the kitchen. #id:c11-shoes.potato.tell #icon:show #move:tell]
    -> soup
* [Draw Hana as a sock. #id:c11-shoes.potato.back #icon:write]
    -> sock

=== nine_names
Nine ha-has. I know all nine. I lent one of them my pencil today. #id:c11-shoes.nine-names.1 #who:juno #mood:sad
-> vote

=== two_faces
The phone lies on its face. Juno lies on hers. Both breathe, more or less. #id:c11-shoes.two-faces.1 #who:narrator
-> vote

=== soup
Dad turns off the soup. “That isn’t fair, and it’s not your fault. I’m here.” #id:c11-shoes.soup.1 #who:narrator #sfx:star
-> vote

=== sock
I drew it, and I didn’t send it. The sock looked so sad. #id:c11-shoes.sock.1 #who:juno #mood:sad
-> vote

=== vote
She doesn’t know it: I voted for Hana’s dragon. One of her ten votes was mine. #id:c11-shoes.vote.1 #who:juno #mood:sad
* [How does that feel now? #id:c11-shoes.vote.feel #icon:say #feel]
-> at_noon

=== at_noon
I was jealous and mean. You did nothing wrong. I’m sorry, Juno. #id:c11-shoes.at-noon.1 #who:hana #mood:sad #place:classroom #cast:juno=think,hana=sad
* [“I’m still cross.” #id:c11-shoes.at-noon.cross #icon:say]
    -> still_cross
* [“Thanks for coming yourself.” #id:c11-shoes.at-noon.thanks #icon:say]
    -> eleven_tries
* [“I voted for your dragon.” #id:c11-shoes.at-noon.vote #icon:say]
    -> open_mouth
* [Walk past her for today. #id:c11-shoes.at-noon.walk #icon:do #move:leave]
    -> walks_past

=== still_cross
You may be. I would be, too. I won’t ask you to stop. #id:c11-shoes.still-cross.1 #who:hana #mood:think
-> end_nose

=== eleven_tries
I wrote it eleven times. It always sounded like a robot. So I came. #id:c11-shoes.eleven-tries.1 #who:hana #mood:think
-> end_nose

=== open_mouth
You … what? Panel one: my mouth, open. Panel two: still open. #id:c11-shoes.open-mouth.1 #who:hana #mood:alert
-> end_nose

=== walks_past
Hana lets her go. Juno owes her no answer, not today and not on Friday. #id:c11-shoes.walks-past.1 #who:narrator
-> end_nose

=== end_nose
I’ll keep the potato. It has my nose. And my nose has won a contest! #id:c11-shoes.end-nose.1 #who:juno #mood:proud #cast:juno=proud,hana=think #ending:well-done
-> END
